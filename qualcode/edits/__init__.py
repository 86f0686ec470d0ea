"""What changes a project: plain functions on a session, called through `Project.do`.

Each validates, changes rows and returns the guid of what it made. To add an edit, write a function
here and call it with `project.do(Message("What it is called in the menu"), function, ...)`.
"""
