<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
  <context>
    <name>ActivityBar</name>
    <message>
      <source>Settings</source>
      <translation>Settings</translation>
    </message>
  </context>
  <context>
    <name>CoderDialog</name>
    <message>
      <source>Change coder</source>
      <translation>Change coder</translation>
    </message>
    <message>
      <source>Who codes from now on? Choose, or write a new name.</source>
      <translation>Who codes from now on? Choose, or write a new name.</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Use</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
  </context>
  <context>
    <name>LanguageMenu</name>
    <message>
      <source>Language</source>
      <translation>Language</translation>
    </message>
    <message>
      <source>Follow the system</source>
      <translation>Follow the system</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Open project</source>
      <translation>Open project</translation>
    </message>
    <message>
      <source>Projects (*.qualcode)</source>
      <translation>Projects (*.qualcode)</translation>
    </message>
    <message>
      <source>Something in the program broke. Your work is saved. Send us the details, please.</source>
      <translation>Something in the program broke. Your work is saved. Send us the details, please.</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Copy details</translation>
    </message>
    <message>
      <source>Change coder...</source>
      <translation>Change coder...</translation>
    </message>
    <message>
      <source>qualcode {version}

Code interviews, share codebooks, and get the results section of the paper as a Word document.

Free software, MIT licence.</source>
      <translation>qualcode {version}

Code interviews, share codebooks, and get the results section of the paper as a Word document.

Free software, MIT licence.</translation>
    </message>
    <message>
      <source>About qualcode</source>
      <translation>About qualcode</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>Undo: {step}</source>
      <translation>Undo: {step}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>Redo: {step}</source>
      <translation>Redo: {step}</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Redo</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;File</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Edit</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;View</translation>
    </message>
    <message>
      <source>&amp;Transcript</source>
      <translation>&amp;Transcript</translation>
    </message>
    <message>
      <source>&amp;Codes</source>
      <translation>&amp;Codes</translation>
    </message>
    <message>
      <source>&amp;Report</source>
      <translation>&amp;Report</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Help</translation>
    </message>
    <message>
      <source>New project...</source>
      <translation>New project...</translation>
    </message>
    <message>
      <source>Open project...</source>
      <translation>Open project...</translation>
    </message>
    <message>
      <source>Open the sample study</source>
      <translation>Open the sample study</translation>
    </message>
    <message>
      <source>Import transcripts...</source>
      <translation>Import transcripts...</translation>
    </message>
    <message>
      <source>Close project</source>
      <translation>Close project</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quit</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Full screen</translation>
    </message>
    <message>
      <source>Save to Word...</source>
      <translation>Save to Word...</translation>
    </message>
    <message>
      <source>Open the log folder</source>
      <translation>Open the log folder</translation>
    </message>
    <message>
      <source>About qualcode</source>
      <translation>About qualcode</translation>
    </message>
    <message>
      <source>Recent projects</source>
      <translation>Recent projects</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
  </context>
  <context>
    <name>NewProject</name>
    <message>
      <source>New project</source>
      <translation>New project</translation>
    </message>
    <message>
      <source>For example: Roles of social guides in Banjarmasin</source>
      <translation>For example: Roles of social guides in Banjarmasin</translation>
    </message>
    <message>
      <source>Title of the study</source>
      <translation>Title of the study</translation>
    </message>
    <message>
      <source>Choose folder...</source>
      <translation>Choose folder...</translation>
    </message>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>From a file...</source>
      <translation>From a file...</translation>
    </message>
    <message>
      <source>Codebook to start with</source>
      <translation>Codebook to start with</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Your name</translation>
    </message>
    <message>
      <source>Who codes</source>
      <translation>Who codes</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Create project</source>
      <translation>Create project</translation>
    </message>
    <message>
      <source>Empty, codes grow while coding</source>
      <translation>Empty, codes grow while coding</translation>
    </message>
    <message>
      <source>Initials {initials}</source>
      <translation>Initials {initials}</translation>
    </message>
    <message>
      <source>Write the title of the study first</source>
      <translation>Write the title of the study first</translation>
    </message>
    <message>
      <source>Choose where the file goes first</source>
      <translation>Choose where the file goes first</translation>
    </message>
    <message>
      <source>Write who codes first</source>
      <translation>Write who codes first</translation>
    </message>
    <message>
      <source>Choose folder</source>
      <translation>Choose folder</translation>
    </message>
    <message>
      <source>Codebook</source>
      <translation>Codebook</translation>
    </message>
    <message>
      <source>Codebooks (*.json)</source>
      <translation>Codebooks (*.json)</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>Coding</source>
      <translation>Coding</translation>
    </message>
  </context>
  <context>
    <name>RecentList</name>
    <message>
      <source>Unpin</source>
      <translation>Unpin</translation>
    </message>
    <message>
      <source>Pin to the top</source>
      <translation>Pin to the top</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Remove from this list</source>
      <translation>Remove from this list</translation>
    </message>
    <message>
      <source>Today, {time}</source>
      <translation>Today, {time}</translation>
    </message>
    <message>
      <source>Yesterday, {time}</source>
      <translation>Yesterday, {time}</translation>
    </message>
    <message>
      <source>{done} of {total} coded</source>
      <translation>{done} of {total} coded</translation>
    </message>
    <message>
      <source>Recent projects</source>
      <translation>Recent projects</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>No project has these words in its title or path.</source>
      <translation>No project has these words in its title or path.</translation>
    </message>
    <message>
      <source>No project yet. What you create or open is listed here.</source>
      <translation>No project yet. What you create or open is listed here.</translation>
    </message>
    <message>
      <source>Code interviews, write the results in Word</source>
      <translation>Code interviews, write the results in Word</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>New project</translation>
    </message>
    <message>
      <source>One study, one file</source>
      <translation>One study, one file</translation>
    </message>
    <message>
      <source>Open project</source>
      <translation>Open project</translation>
    </message>
    <message>
      <source>A .qualcode file on this computer</source>
      <translation>A .qualcode file on this computer</translation>
    </message>
    <message>
      <source>Drop Word transcripts here</source>
      <translation>Drop Word transcripts here</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Recent</translation>
    </message>
    <message>
      <source>Find project</source>
      <translation>Find project</translation>
    </message>
    <message>
      <source>Never coded with a computer?</source>
      <translation>Never coded with a computer?</translation>
    </message>
    <message>
      <source>Open the sample study: invented interviews, a codebook, and codings to look at. Try anything, the original stays as it is.</source>
      <translation>Open the sample study: invented interviews, a codebook, and codings to look at. Try anything, the original stays as it is.</translation>
    </message>
    <message>
      <source>Open the sample study</source>
      <translation>Open the sample study</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>{name}: {done} of {total}</source>
      <translation>{name}: {done} of {total}</translation>
    </message>
    <message>
      <source>Your data stay on this computer.</source>
      <translation>Your data stay on this computer.</translation>
    </message>
    <message>
      <source>Version {number}</source>
      <translation>Version {number}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Coder {initials}</source>
      <translation>Coder {initials}</translation>
    </message>
    <message>
      <source>{done} of {total} interviews coded</source>
      <translation>{done} of {total} interviews coded</translation>
    </message>
    <message>
      <source>Saved {time}</source>
      <translation>Saved {time}</translation>
    </message>
    <message>
      <source>Text {percent} %</source>
      <translation>Text {percent} %</translation>
    </message>
  </context>
  <context>
    <name>ThemeMenu</name>
    <message>
      <source>Colours</source>
      <translation>Colours</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Light</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dark</translation>
    </message>
    <message>
      <source>Follow the system</source>
      <translation>Follow the system</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
  </context>
</TS>
