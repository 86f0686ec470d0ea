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
    <name>Acts</name>
    <message>
      <source>Coding {code} removed.</source>
      <translation>Coding {code} removed.</translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) removed.</source>
      <translation>
        <numerusform>%n coding removed.</numerusform>
        <numerusform>%n codings removed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) now have the code {code}.</source>
      <translation>
        <numerusform>%n coding now have the code {code}.</numerusform>
        <numerusform>%n codings now have the code {code}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n excerpt(s) copied.</source>
      <translation>
        <numerusform>%n excerpt copied.</numerusform>
        <numerusform>%n excerpts copied.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) copied.</source>
      <translation>
        <numerusform>%n row copied.</numerusform>
        <numerusform>%n rows copied.</numerusform>
      </translation>
    </message>
    <message>
      <source>New search</source>
      <translation>New search</translation>
    </message>
    <message>
      <source>Search {name} deleted.</source>
      <translation>Search {name} deleted.</translation>
    </message>
  </context>
  <context>
    <name>AttributeDialog</name>
    <message>
      <source>New option</source>
      <translation>New option</translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) change type.</source>
      <translation>
        <numerusform>%n value change type.</numerusform>
        <numerusform>%n values change type.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) of another kind will be empty: {values}.</source>
      <translation>
        <numerusform>%n value of another kind will be empty: {values}.</numerusform>
        <numerusform>%n values of another kind will be empty: {values}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Options of one name become one.</source>
      <translation>Options of one name become one.</translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) lose an option that is removed.</source>
      <translation>
        <numerusform>%n value lose an option that is removed.</numerusform>
        <numerusform>%n values lose an option that is removed.</numerusform>
      </translation>
    </message>
    <message>
      <source>An attribute needs a name.</source>
      <translation>An attribute needs a name.</translation>
    </message>
    <message>
      <source>This name is already there. Choose another.</source>
      <translation>This name is already there. Choose another.</translation>
    </message>
    <message>
      <source>New attribute</source>
      <translation>New attribute</translation>
    </message>
    <message>
      <source>Attribute</source>
      <translation>Attribute</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Options</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Move up</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Move down</translation>
    </message>
    <message>
      <source>Remove option</source>
      <translation>Remove option</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Create</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
  </context>
  <context>
    <name>AttributeTypes</name>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Number</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Yes or no</source>
      <translation>Yes or no</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>Choice</translation>
    </message>
    <message>
      <source>Several choices</source>
      <translation>Several choices</translation>
    </message>
  </context>
  <context>
    <name>BalancePanel</name>
    <message>
      <source>One case has no chosen excerpt.</source>
      <translation>One case has no chosen excerpt.</translation>
    </message>
    <message>
      <source>{n} cases have no chosen excerpt.</source>
      <translation>{n} cases have no chosen excerpt.</translation>
    </message>
    <message>
      <source>{names} and {n} more</source>
      <translation>{names} and {n} more</translation>
    </message>
    <message>
      <source>{codes}: from one case only.</source>
      <translation>{codes}: from one case only.</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>Balance</translation>
    </message>
    <message>
      <source>chosen excerpts</source>
      <translation>chosen excerpts</translation>
    </message>
    <message>
      <source>Chosen excerpts of every case</source>
      <translation>Chosen excerpts of every case</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>chosen</translation>
    </message>
    <message>
      <source>maybe</source>
      <translation>maybe</translation>
    </message>
    <message>
      <source>Worth a look</source>
      <translation>Worth a look</translation>
    </message>
    <message>
      <source>Who was heard is shown here once there are cases.</source>
      <translation>Who was heard is shown here once there are cases.</translation>
    </message>
  </context>
  <context>
    <name>BlockList</name>
    <message>
      <source>Contents of the report</source>
      <translation>Contents of the report</translation>
    </message>
  </context>
  <context>
    <name>BookActions</name>
    <message>
      <source>This excerpt is the example of {code} now.</source>
      <translation>This excerpt is the example of {code} now.</translation>
    </message>
    <message>
      <source>{name}, turn {number}</source>
      <translation>{name}, turn {number}</translation>
    </message>
    <message numerus="yes">
      <source>{count} codes deleted, with %n coding(s).</source>
      <translation>
        <numerusform>{count} codes deleted, with %n coding.</numerusform>
        <numerusform>{count} codes deleted, with %n codings.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Code {code} deleted, with %n coding(s).</source>
      <translation>
        <numerusform>Code {code} deleted, with %n coding.</numerusform>
        <numerusform>Code {code} deleted, with %n codings.</numerusform>
      </translation>
    </message>
    <message>
      <source>Code {code} deleted.</source>
      <translation>Code {code} deleted.</translation>
    </message>
    <message numerus="yes">
      <source>{code} is part of {other} now, with %n coding(s).</source>
      <translation>
        <numerusform>{code} is part of {other} now, with %n coding.</numerusform>
        <numerusform>{code} is part of {other} now, with %n codings.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n excerpt(s) of {code} have another code now.</source>
      <translation>
        <numerusform>%n excerpt of {code} have another code now.</numerusform>
        <numerusform>%n excerpts of {code} have another code now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Kind {kind} removed; %n code(s) are “other” now.</source>
      <translation>
        <numerusform>Kind {kind} removed; %n code are “other” now.</numerusform>
        <numerusform>Kind {kind} removed; %n codes are “other” now.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BookDoors</name>
    <message>
      <source>Receive a codebook</source>
      <translation>Receive a codebook</translation>
    </message>
    <message>
      <source>Reading {file}</source>
      <translation>Reading {file}</translation>
    </message>
    <message>
      <source>Nothing new in {source}: all of it is here already.</source>
      <translation>Nothing new in {source}: all of it is here already.</translation>
    </message>
    <message>
      <source>It is not known what both teams last shared: every difference is asked.</source>
      <translation>It is not known what both teams last shared: every difference is asked.</translation>
    </message>
    <message>
      <source>Choose the common version...</source>
      <translation>Choose the common version...</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Version {version}</translation>
    </message>
    <message>
      <source>From a file...</source>
      <translation>From a file...</translation>
    </message>
    <message>
      <source>The version that both last shared</source>
      <translation>The version that both last shared</translation>
    </message>
    <message numerus="yes">
      <source>Merged with {source}: %n change(s).</source>
      <translation>
        <numerusform>Merged with {source}: %n change.</numerusform>
        <numerusform>Merged with {source}: %n changes.</numerusform>
      </translation>
    </message>
    <message>
      <source>The decisions are kept. Go on whenever you like.</source>
      <translation>The decisions are kept. Go on whenever you like.</translation>
    </message>
    <message>
      <source>Nothing was merged.</source>
      <translation>Nothing was merged.</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>Comparing</translation>
    </message>
    <message>
      <source>now</source>
      <translation>now</translation>
    </message>
    <message>
      <source>version {version}</source>
      <translation>version {version}</translation>
    </message>
    <message>
      <source>Compare with</source>
      <translation>Compare with</translation>
    </message>
  </context>
  <context>
    <name>BookExcerpts</name>
    <message>
      <source>Take as example</source>
      <translation>Take as example</translation>
    </message>
    <message>
      <source>Open in the transcript</source>
      <translation>Open in the transcript</translation>
    </message>
    <message>
      <source>All excerpts of this code</source>
      <translation>All excerpts of this code</translation>
    </message>
  </context>
  <context>
    <name>BookFaces</name>
    <message>
      <source>The merge with {source} is not finished.</source>
      <translation>The merge with {source} is not finished.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Go on</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Discard</translation>
    </message>
  </context>
  <context>
    <name>BookModel</name>
    <message>
      <source>No definition yet</source>
      <translation>No definition yet</translation>
    </message>
  </context>
  <context>
    <name>BookPageActions</name>
    <message>
      <source>New code</source>
      <translation>New code</translation>
    </message>
    <message>
      <source>New code below</source>
      <translation>New code below</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Rename</translation>
    </message>
    <message>
      <source>Write definition</source>
      <translation>Write definition</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Move up</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Move down</translation>
    </message>
    <message>
      <source>Move in</source>
      <translation>Move in</translation>
    </message>
    <message>
      <source>Move out</source>
      <translation>Move out</translation>
    </message>
    <message>
      <source>Move below...</source>
      <translation>Move below...</translation>
    </message>
    <message>
      <source>Merge into...</source>
      <translation>Merge into...</translation>
    </message>
    <message>
      <source>Split...</source>
      <translation>Split...</translation>
    </message>
    <message>
      <source>Delete code</source>
      <translation>Delete code</translation>
    </message>
    <message>
      <source>Previous code</source>
      <translation>Previous code</translation>
    </message>
    <message>
      <source>Next code</source>
      <translation>Next code</translation>
    </message>
    <message>
      <source>Filter codes</source>
      <translation>Filter codes</translation>
    </message>
    <message>
      <source>Only without definition</source>
      <translation>Only without definition</translation>
    </message>
    <message>
      <source>Edit kinds...</source>
      <translation>Edit kinds...</translation>
    </message>
    <message>
      <source>Use a codebook...</source>
      <translation>Use a codebook...</translation>
    </message>
    <message>
      <source>Print codebook...</source>
      <translation>Print codebook...</translation>
    </message>
    <message>
      <source>Share codebook...</source>
      <translation>Share codebook...</translation>
    </message>
    <message>
      <source>Receive a codebook...</source>
      <translation>Receive a codebook...</translation>
    </message>
    <message>
      <source>Versions...</source>
      <translation>Versions...</translation>
    </message>
    <message>
      <source>Compare with...</source>
      <translation>Compare with...</translation>
    </message>
  </context>
  <context>
    <name>BookPanel</name>
    <message numerus="yes">
      <source>%n code(s) without a definition. Others can only apply what is defined.</source>
      <translation>
        <numerusform>%n code without a definition. Others can only apply what is defined.</numerusform>
        <numerusform>%n codes without a definition. Others can only apply what is defined.</numerusform>
      </translation>
    </message>
    <message>
      <source>Every code has a definition.</source>
      <translation>Every code has a definition.</translation>
    </message>
    <message>
      <source>About this codebook</source>
      <translation>About this codebook</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <source>Name of the codebook</source>
      <translation>Name of the codebook</translation>
    </message>
    <message>
      <source>What is it for, who made it, how should it be used?</source>
      <translation>What is it for, who made it, how should it be used?</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Show them</translation>
    </message>
    <message>
      <source>Edit kinds...</source>
      <translation>Edit kinds...</translation>
    </message>
  </context>
  <context>
    <name>BookParts</name>
    <message>
      <source>Use a codebook...</source>
      <translation>Use a codebook...</translation>
    </message>
    <message>
      <source>Print preview</source>
      <translation>Print preview</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Share</translation>
    </message>
  </context>
  <context>
    <name>BookSending</name>
    <message>
      <source>version {version}</source>
      <translation>version {version}</translation>
    </message>
    <message>
      <source>Share codebook</source>
      <translation>Share codebook</translation>
    </message>
    <message>
      <source>{file} is saved.</source>
      <translation>{file} is saved.</translation>
    </message>
    <message>
      <source>Everything of the codebook is in it.</source>
      <translation>Everything of the codebook is in it.</translation>
    </message>
    <message>
      <source>Saving the codebook</source>
      <translation>Saving the codebook</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Show in folder</translation>
    </message>
    <message>
      <source>No program was found to open {file}. Open it from its folder.</source>
      <translation>No program was found to open {file}. Open it from its folder.</translation>
    </message>
    <message>
      <source>Codebook changes</source>
      <translation>Codebook changes</translation>
    </message>
    <message>
      <source>Change log for the meeting</source>
      <translation>Change log for the meeting</translation>
    </message>
    <message>
      <source>Word documents (*.docx)</source>
      <translation>Word documents (*.docx)</translation>
    </message>
    <message>
      <source>Saving the change log</source>
      <translation>Saving the change log</translation>
    </message>
  </context>
  <context>
    <name>CardsModel</name>
    <message>
      <source>folded</source>
      <translation>folded</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>unfolded</translation>
    </message>
    <message>
      <source>Without a case</source>
      <translation>Without a case</translation>
    </message>
  </context>
  <context>
    <name>CaseActions</name>
    <message>
      <source>{case} deleted.</source>
      <translation>{case} deleted.</translation>
    </message>
    <message numerus="yes">
      <source>%n case(s) deleted.</source>
      <translation>
        <numerusform>%n case deleted.</numerusform>
        <numerusform>%n cases deleted.</numerusform>
      </translation>
    </message>
    <message>
      <source>{attribute} deleted.</source>
      <translation>{attribute} deleted.</translation>
    </message>
    <message numerus="yes">
      <source>{attribute} deleted, with %n value(s).</source>
      <translation>
        <numerusform>{attribute} deleted, with %n value.</numerusform>
        <numerusform>{attribute} deleted, with %n values.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sort upward</source>
      <translation>Sort upward</translation>
    </message>
    <message>
      <source>Sort downward</source>
      <translation>Sort downward</translation>
    </message>
    <message>
      <source>Sort by number of transcripts</source>
      <translation>Sort by number of transcripts</translation>
    </message>
    <message>
      <source>Sort by number of codings</source>
      <translation>Sort by number of codings</translation>
    </message>
    <message>
      <source>As they came</source>
      <translation>As they came</translation>
    </message>
    <message>
      <source>Name, type and options...</source>
      <translation>Name, type and options...</translation>
    </message>
    <message>
      <source>Move left</source>
      <translation>Move left</translation>
    </message>
    <message>
      <source>Move right</source>
      <translation>Move right</translation>
    </message>
    <message>
      <source>Delete attribute</source>
      <translation>Delete attribute</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Cut</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Paste</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Empty</translation>
    </message>
    <message>
      <source>Fill down</source>
      <translation>Fill down</translation>
    </message>
    <message>
      <source>Attribute “{attribute}”</source>
      <translation>Attribute “{attribute}”</translation>
    </message>
    <message>
      <source>Rename case</source>
      <translation>Rename case</translation>
    </message>
    <message>
      <source>Merge with...</source>
      <translation>Merge with...</translation>
    </message>
    <message numerus="yes">
      <source>Delete %n case(s)</source>
      <translation>
        <numerusform>Delete %n case</numerusform>
        <numerusform>Delete %n cases</numerusform>
      </translation>
    </message>
    <message>
      <source>New case</source>
      <translation>New case</translation>
    </message>
  </context>
  <context>
    <name>CaseCard</name>
    <message>
      <source>No case chosen</source>
      <translation>No case chosen</translation>
    </message>
    <message numerus="yes">
      <source>%n excerpt(s)</source>
      <translation>
        <numerusform>%n excerpt</numerusform>
        <numerusform>%n excerpts</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing of this case is coded yet</source>
      <translation>Nothing of this case is coded yet</translation>
    </message>
    <message numerus="yes">
      <source>%n memo(s)</source>
      <translation>
        <numerusform>%n memo</numerusform>
        <numerusform>%n memos</numerusform>
      </translation>
    </message>
    <message>
      <source>Write a memo</source>
      <translation>Write a memo</translation>
    </message>
    <message>
      <source>{name} does not belong to {case} any more.</source>
      <translation>{name} does not belong to {case} any more.</translation>
    </message>
    <message>
      <source>Transcripts and speakers</source>
      <translation>Transcripts and speakers</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Values</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <source>Who this is, how you met</source>
      <translation>Who this is, how you met</translation>
    </message>
    <message>
      <source>Choose a row; here stands all that belongs to it.</source>
      <translation>Choose a row; here stands all that belongs to it.</translation>
    </message>
    <message>
      <source>Link a transcript or speaker</source>
      <translation>Link a transcript or speaker</translation>
    </message>
  </context>
  <context>
    <name>CaseCombo</name>
    <message>
      <source>No case</source>
      <translation>No case</translation>
    </message>
    <message>
      <source>(new)</source>
      <translation>(new)</translation>
    </message>
  </context>
  <context>
    <name>CaseModel</name>
    <message>
      <source>yes</source>
      <translation>yes</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
  </context>
  <context>
    <name>CasePreview</name>
    <message>
      <source>Rows of the table</source>
      <translation>Rows of the table</translation>
    </message>
  </context>
  <context>
    <name>CasesModel</name>
    <message>
      <source>Case</source>
      <translation>Case</translation>
    </message>
    <message>
      <source>New attribute</source>
      <translation>New attribute</translation>
    </message>
    <message numerus="yes">
      <source>%n transcript(s)</source>
      <translation>
        <numerusform>%n transcript</numerusform>
        <numerusform>%n transcripts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s)</source>
      <translation>
        <numerusform>%n coding</numerusform>
        <numerusform>%n codings</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CasesPage</name>
    <message>
      <source>write in the cell</source>
      <translation>write in the cell</translation>
    </message>
    <message>
      <source>next cell, Enter the one below</source>
      <translation>next cell, Enter the one below</translation>
    </message>
    <message>
      <source>yes or no; tick options</source>
      <translation>yes or no; tick options</translation>
    </message>
    <message>
      <source>empty the selected cells</source>
      <translation>empty the selected cells</translation>
    </message>
    <message>
      <source>copy cells, Ctrl+X cuts</source>
      <translation>copy cells, Ctrl+X cuts</translation>
    </message>
    <message>
      <source>paste cells, also from Excel</source>
      <translation>paste cells, also from Excel</translation>
    </message>
    <message>
      <source>fill down</source>
      <translation>fill down</translation>
    </message>
    <message numerus="yes">
      <source>%n case(s)</source>
      <translation>
        <numerusform>%n case</numerusform>
        <numerusform>%n cases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n attribute(s)</source>
      <translation>
        <numerusform>%n attribute</numerusform>
        <numerusform>%n attributes</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} of {total}</source>
      <translation>{n} of {total}</translation>
    </message>
    <message>
      <source>Import a table</source>
      <translation>Import a table</translation>
    </message>
    <message>
      <source>Tables (*.xlsx *.xlsm *.csv *.tsv)</source>
      <translation>Tables (*.xlsx *.xlsm *.csv *.tsv)</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Cases</translation>
    </message>
    <message>
      <source>Attribute</source>
      <translation>Attribute</translation>
    </message>
    <message>
      <source>New attribute</source>
      <translation>New attribute</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <source>Filter cases</source>
      <translation>Filter cases</translation>
    </message>
    <message>
      <source>Table of cases</source>
      <translation>Table of cases</translation>
    </message>
    <message>
      <source>No cases yet</source>
      <translation>No cases yet</translation>
    </message>
    <message>
      <source>One row for each person you talked to. Write names, paste a table from Excel (Ctrl+V), or import one.</source>
      <translation>One row for each person you talked to. Write names, paste a table from Excel (Ctrl+V), or import one.</translation>
    </message>
    <message>
      <source>Write the first name</source>
      <translation>Write the first name</translation>
    </message>
  </context>
  <context>
    <name>CasesPageActions</name>
    <message>
      <source>Import a table of cases...</source>
      <translation>Import a table of cases...</translation>
    </message>
    <message>
      <source>Export the table of cases...</source>
      <translation>Export the table of cases...</translation>
    </message>
    <message>
      <source>New case</source>
      <translation>New case</translation>
    </message>
    <message>
      <source>New attribute...</source>
      <translation>New attribute...</translation>
    </message>
    <message>
      <source>Name, type and options...</source>
      <translation>Name, type and options...</translation>
    </message>
    <message>
      <source>Delete case</source>
      <translation>Delete case</translation>
    </message>
    <message>
      <source>Merge case...</source>
      <translation>Merge case...</translation>
    </message>
    <message>
      <source>Filter cases</source>
      <translation>Filter cases</translation>
    </message>
  </context>
  <context>
    <name>CellDelegate</name>
    <message>
      <source>New case</source>
      <translation>New case</translation>
    </message>
  </context>
  <context>
    <name>CellEdits</name>
    <message>
      <source>A case keeps its name. To delete it: Ctrl+-.</source>
      <translation>A case keeps its name. To delete it: Ctrl+-.</translation>
    </message>
    <message>
      <source>There are no cells on the clipboard.</source>
      <translation>There are no cells on the clipboard.</translation>
    </message>
    <message>
      <source>The clipboard holds {pasted} rows; up to {most} are pasted at once. Paste a smaller part.</source>
      <translation>The clipboard holds {pasted} rows; up to {most} are pasted at once. Paste a smaller part.</translation>
    </message>
    <message numerus="yes">
      <source>%n column(s) beyond the table left out.</source>
      <translation>
        <numerusform>%n column beyond the table left out.</numerusform>
        <numerusform>%n columns beyond the table left out.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CentrePanel</name>
    <message>
      <source>Preview, not saved yet</source>
      <translation>Preview, not saved yet</translation>
    </message>
    <message>
      <source>No file yet</source>
      <translation>No file yet</translation>
    </message>
    <message>
      <source>Drop transcripts here, or choose them. A table of informants may be among them.</source>
      <translation>Drop transcripts here, or choose them. A table of informants may be among them.</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Choose files</translation>
    </message>
    <message>
      <source>Reading the files</source>
      <translation>Reading the files</translation>
    </message>
    <message>
      <source>One moment.</source>
      <translation>One moment.</translation>
    </message>
    <message>
      <source>{file} is left out</source>
      <translation>{file} is left out</translation>
    </message>
    <message numerus="yes">
      <source>%n case(s)</source>
      <translation>
        <numerusform>%n case</numerusform>
        <numerusform>%n cases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n attribute(s)</source>
      <translation>
        <numerusform>%n attribute</numerusform>
        <numerusform>%n attributes</numerusform>
      </translation>
    </message>
    <message>
      <source>Is being read.</source>
      <translation>Is being read.</translation>
    </message>
    <message numerus="yes">
      <source>%n turn(s)</source>
      <translation>
        <numerusform>%n turn</numerusform>
        <numerusform>%n turns</numerusform>
      </translation>
    </message>
    <message>
      <source>{words} words</source>
      <translation>{words} words</translation>
    </message>
    <message>
      <source>The same text as {name}, which is there already.</source>
      <translation>The same text as {name}, which is there already.</translation>
    </message>
    <message>
      <source>Import all the same</source>
      <translation>Import all the same</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Skip</translation>
    </message>
  </context>
  <context>
    <name>ChangeWords</name>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Colour</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Definition</translation>
    </message>
    <message>
      <source>When to use</source>
      <translation>When to use</translation>
    </message>
    <message>
      <source>When not to use</source>
      <translation>When not to use</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Example</translation>
    </message>
    <message>
      <source>New codes</source>
      <translation>New codes</translation>
    </message>
    <message>
      <source>Split off</source>
      <translation>Split off</translation>
    </message>
    <message>
      <source>Renamed</source>
      <translation>Renamed</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Moved</translation>
    </message>
    <message>
      <source>Rewritten</source>
      <translation>Rewritten</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>Merged</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Removed</translation>
    </message>
    <message>
      <source>the top level</source>
      <translation>the top level</translation>
    </message>
    <message numerus="yes">
      <source>%n part(s) changed</source>
      <translation>
        <numerusform>%n part changed</numerusform>
        <numerusform>%n parts changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>removed by them, used %n time(s) here</source>
      <translation>
        <numerusform>removed by them, used %n time here</numerusform>
        <numerusform>removed by them, used %n times here</numerusform>
      </translation>
    </message>
    <message>
      <source>removed by them, changed here</source>
      <translation>removed by them, changed here</translation>
    </message>
    <message>
      <source>they merged both codes</source>
      <translation>they merged both codes</translation>
    </message>
    <message>
      <source>removed here, changed by them</source>
      <translation>removed here, changed by them</translation>
    </message>
    <message>
      <source>{part} differs</source>
      <translation>{part} differs</translation>
    </message>
    <message numerus="yes">
      <source>%n differing part(s)</source>
      <translation>
        <numerusform>%n differing part</numerusform>
        <numerusform>%n differing parts</numerusform>
      </translation>
    </message>
    <message>
      <source>changed on both sides</source>
      <translation>changed on both sides</translation>
    </message>
    <message>
      <source>renamed by them</source>
      <translation>renamed by them</translation>
    </message>
    <message>
      <source>moved to {place}</source>
      <translation>moved to {place}</translation>
    </message>
    <message>
      <source>stays in {place}</source>
      <translation>stays in {place}</translation>
    </message>
    <message numerus="yes">
      <source>%n part(s)</source>
      <translation>
        <numerusform>%n part</numerusform>
        <numerusform>%n parts</numerusform>
      </translation>
    </message>
    <message>
      <source>{parts}: ours used</source>
      <translation>{parts}: ours used</translation>
    </message>
    <message>
      <source>{parts}: theirs used</source>
      <translation>{parts}: theirs used</translation>
    </message>
    <message>
      <source>{parts}: joined</source>
      <translation>{parts}: joined</translation>
    </message>
    <message>
      <source>{parts}: some ours, some theirs</source>
      <translation>{parts}: some ours, some theirs</translation>
    </message>
    <message>
      <source>new from them, taken</source>
      <translation>new from them, taken</translation>
    </message>
    <message>
      <source>new from them, left out</source>
      <translation>new from them, left out</translation>
    </message>
    <message>
      <source>becomes part of {code}</source>
      <translation>becomes part of {code}</translation>
    </message>
    <message>
      <source>merged by them, stays apart here</source>
      <translation>merged by them, stays apart here</translation>
    </message>
    <message>
      <source>removed by them, goes here</source>
      <translation>removed by them, goes here</translation>
    </message>
    <message>
      <source>removed by them, stays</source>
      <translation>removed by them, stays</translation>
    </message>
    <message>
      <source>to decide</source>
      <translation>to decide</translation>
    </message>
    <message>
      <source>to decide, codings depend on it</source>
      <translation>to decide, codings depend on it</translation>
    </message>
    <message>
      <source>decided</source>
      <translation>decided</translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) kept with the code</source>
      <translation>
        <numerusform>%n coding kept with the code</numerusform>
        <numerusform>%n codings kept with the code</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) moved to {code}</source>
      <translation>
        <numerusform>%n coding moved to {code}</numerusform>
        <numerusform>%n codings moved to {code}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) removed with {code}</source>
      <translation>
        <numerusform>%n coding removed with {code}</numerusform>
        <numerusform>%n codings removed with {code}</numerusform>
      </translation>
    </message>
    <message>
      <source>One code more, no codings yet</source>
      <translation>One code more, no codings yet</translation>
    </message>
    <message>
      <source>Nothing changes</source>
      <translation>Nothing changes</translation>
    </message>
    <message>
      <source>It is called {new} from now on</source>
      <translation>It is called {new} from now on</translation>
    </message>
    <message>
      <source>It moves to {new}</source>
      <translation>It moves to {new}</translation>
    </message>
    <message>
      <source>Name and colour do not change</source>
      <translation>Name and colour do not change</translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) moved.</source>
      <translation>
        <numerusform>%n coding moved.</numerusform>
        <numerusform>%n codings moved.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) removed.</source>
      <translation>
        <numerusform>%n coding removed.</numerusform>
        <numerusform>%n codings removed.</numerusform>
      </translation>
    </message>
    <message>
      <source>All codings stay.</source>
      <translation>All codings stay.</translation>
    </message>
    <message>
      <source>part of {code} now</source>
      <translation>part of {code} now</translation>
    </message>
    <message>
      <source>split off {code}</source>
      <translation>split off {code}</translation>
    </message>
    <message>
      <source>was in {place}</source>
      <translation>was in {place}</translation>
    </message>
    <message>
      <source>in {place}</source>
      <translation>in {place}</translation>
    </message>
  </context>
  <context>
    <name>ChangesView</name>
    <message>
      <source>All changes</source>
      <translation>All changes</translation>
    </message>
    <message>
      <source>Compare codebooks</source>
      <translation>Compare codebooks</translation>
    </message>
    <message>
      <source>Word by word</source>
      <translation>Word by word</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>Whole</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Changes</translation>
    </message>
    <message>
      <source>Previous change</source>
      <translation>Previous change</translation>
    </message>
    <message>
      <source>Next change</source>
      <translation>Next change</translation>
    </message>
    <message>
      <source>List only some changes</source>
      <translation>List only some changes</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Decided</translation>
    </message>
    <message>
      <source>Change log for the meeting</source>
      <translation>Change log for the meeting</translation>
    </message>
  </context>
  <context>
    <name>ChecksPanel</name>
    <message>
      <source>Looking through the study...</source>
      <translation>Looking through the study...</translation>
    </message>
    <message numerus="yes">
      <source>and %n more quote(s) like these</source>
      <translation>
        <numerusform>and %n more quote like these</numerusform>
        <numerusform>and %n more quotes like these</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Choose</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Write</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Show</translation>
    </message>
    <message>
      <source>A quote of {transcript}, turn {turn}, is not what stands in the transcript now</source>
      <translation>A quote of {transcript}, turn {turn}, is not what stands in the transcript now</translation>
    </message>
    <message>
      <source>The citation form of {transcript}, turn {turn}, has “{word}”, which nobody said there. The transcript's own words are printed.</source>
      <translation>The citation form of {transcript}, turn {turn}, has “{word}”, which nobody said there. The transcript's own words are printed.</translation>
    </message>
    <message numerus="yes">
      <source>%n code(s) without a chosen quote: {names}</source>
      <translation>
        <numerusform>%n code without a chosen quote: {names}</numerusform>
        <numerusform>%n codes without a chosen quote: {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>{share} % of the quotes come from {names}</source>
      <translation>{share} % of the quotes come from {names}</translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) wait for the [Researcher's interpretation]</source>
      <translation>
        <numerusform>%n place wait for the [Researcher's interpretation]</numerusform>
        <numerusform>%n places wait for the [Researcher's interpretation]</numerusform>
      </translation>
    </message>
    <message>
      <source>Real names stand in the report: {names}</source>
      <translation>Real names stand in the report: {names}</translation>
    </message>
    <message numerus="yes">
      <source>%n code(s) without a definition: {names}</source>
      <translation>
        <numerusform>%n code without a definition: {names}</numerusform>
        <numerusform>%n codes without a definition: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n block(s) have nothing to say: {names}</source>
      <translation>
        <numerusform>%n block have nothing to say: {names}</numerusform>
        <numerusform>%n blocks have nothing to say: {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is coded yet: the findings will be empty.</source>
      <translation>Nothing is coded yet: the findings will be empty.</translation>
    </message>
    <message numerus="yes">
      <source>All %n quote(s) are the text of the transcripts</source>
      <translation>
        <numerusform>All %n quote are the text of the transcripts</numerusform>
        <numerusform>All %n quotes are the text of the transcripts</numerusform>
      </translation>
    </message>
    <message>
      <source>Every code has a chosen quote</source>
      <translation>Every code has a chosen quote</translation>
    </message>
    <message>
      <source>No single voice takes over a third of the quotes</source>
      <translation>No single voice takes over a third of the quotes</translation>
    </message>
    <message>
      <source>Every code has its interpretation</source>
      <translation>Every code has its interpretation</translation>
    </message>
    <message>
      <source>No real names, only pseudonyms</source>
      <translation>No real names, only pseudonyms</translation>
    </message>
    <message>
      <source>Every code in the codebook has a definition</source>
      <translation>Every code in the codebook has a definition</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>Checks</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Look again</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Change: Enter. Take out: Delete.</source>
      <translation>Change: Enter. Take out: Delete.</translation>
    </message>
  </context>
  <context>
    <name>Chips</name>
    <message>
      <source>Condition</source>
      <translation>Condition</translation>
    </message>
    <message>
      <source>Conditions</source>
      <translation>Conditions</translation>
    </message>
  </context>
  <context>
    <name>Choice</name>
    <message>
      <source>Chosen</source>
      <translation>Chosen</translation>
    </message>
    <message>
      <source>Maybe</source>
      <translation>Maybe</translation>
    </message>
    <message>
      <source>Not</source>
      <translation>Not</translation>
    </message>
  </context>
  <context>
    <name>ChoicesEdit</name>
    <message>
      <source>Find, or name a new one</source>
      <translation>Find, or name a new one</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Options</translation>
    </message>
  </context>
  <context>
    <name>ChooseCode</name>
    <message>
      <source>Merge codes</source>
      <translation>Merge codes</translation>
    </message>
    <message>
      <source>Find a code</source>
      <translation>Find a code</translation>
    </message>
    <message>
      <source>Codes that fit</source>
      <translation>Codes that fit</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Merge</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>All codings and codes below “{code}” go to:</source>
      <translation>All codings and codes below “{code}” go to:</translation>
    </message>
  </context>
  <context>
    <name>ChoosePlace</name>
    <message>
      <source>Put the memo on</source>
      <translation>Put the memo on</translation>
    </message>
    <message>
      <source>Find a code, a case or a transcript</source>
      <translation>Find a code, a case or a transcript</translation>
    </message>
    <message>
      <source>What the memo can be on</source>
      <translation>What the memo can be on</translation>
    </message>
    <message>
      <source>Put it there</source>
      <translation>Put it there</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>A passage gets its memo in the transcript.</source>
      <translation>A passage gets its memo in the transcript.</translation>
    </message>
    <message>
      <source>The whole project</source>
      <translation>The whole project</translation>
    </message>
  </context>
  <context>
    <name>ChooseTranscript</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Find a transcript</source>
      <translation>Find a transcript</translation>
    </message>
    <message>
      <source>Transcripts</source>
      <translation>Transcripts</translation>
    </message>
  </context>
  <context>
    <name>Chooser</name>
    <message>
      <source>Find a code, or name a new one</source>
      <translation>Find a code, or name a new one</translation>
    </message>
    <message>
      <source>Find a code</source>
      <translation>Find a code</translation>
    </message>
    <message>
      <source>Codes that fit</source>
      <translation>Codes that fit</translation>
    </message>
  </context>
  <context>
    <name>CitationField</name>
    <message>
      <source>“{word}” does not stand in the passage. Put words of your own in [brackets].</source>
      <translation>“{word}” does not stand in the passage. Put words of your own in [brackets].</translation>
    </message>
    <message>
      <source>Citation form</source>
      <translation>Citation form</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restore</translation>
    </message>
    <message>
      <source>Quote the passage letter for letter</source>
      <translation>Quote the passage letter for letter</translation>
    </message>
  </context>
  <context>
    <name>CitationSection</name>
    <message>
      <source>“{word}” is not in the source, or not in this place.</source>
      <translation>“{word}” is not in the source, or not in this place.</translation>
    </message>
    <message>
      <source>All words outside brackets are in the source</source>
      <translation>All words outside brackets are in the source</translation>
    </message>
    <message>
      <source>explanation</source>
      <translation>explanation</translation>
    </message>
    <message>
      <source>Citation form</source>
      <translation>Citation form</translation>
    </message>
    <message>
      <source>Edited for the report. The original text does not change.</source>
      <translation>Edited for the report. The original text does not change.</translation>
    </message>
    <message>
      <source>Insert [...]</source>
      <translation>Insert [...]</translation>
    </message>
    <message>
      <source>[explanation]</source>
      <translation>[explanation]</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restore</translation>
    </message>
    <message>
      <source>Show in the transcript</source>
      <translation>Show in the transcript</translation>
    </message>
  </context>
  <context>
    <name>CodeActions</name>
    <message>
      <source>New code</source>
      <translation>New code</translation>
    </message>
    <message numerus="yes">
      <source>{code} is part of {other} now, with %n coding(s).</source>
      <translation>
        <numerusform>{code} is part of {other} now, with %n coding.</numerusform>
        <numerusform>{code} is part of {other} now, with %n codings.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Code {code} deleted, with %n coding(s).</source>
      <translation>
        <numerusform>Code {code} deleted, with %n coding.</numerusform>
        <numerusform>Code {code} deleted, with %n codings.</numerusform>
      </translation>
    </message>
    <message>
      <source>Code {code} deleted.</source>
      <translation>Code {code} deleted.</translation>
    </message>
  </context>
  <context>
    <name>CodeBar</name>
    <message>
      <source>create and change</source>
      <translation>create and change</translation>
    </message>
    <message>
      <source>change code</source>
      <translation>change code</translation>
    </message>
    <message>
      <source>create and apply</source>
      <translation>create and apply</translation>
    </message>
    <message>
      <source>apply</source>
      <translation>apply</translation>
    </message>
    <message numerus="yes">
      <source>apply %n code(s)</source>
      <translation>
        <numerusform>apply %n code</numerusform>
        <numerusform>apply %n codes</numerusform>
      </translation>
    </message>
    <message>
      <source>instead of {code}</source>
      <translation>instead of {code}</translation>
    </message>
    <message numerus="yes">
      <source>%n word(s) selected</source>
      <translation>
        <numerusform>%n word selected</numerusform>
        <numerusform>%n words selected</numerusform>
      </translation>
    </message>
    <message>
      <source>Find a code, or name a new one</source>
      <translation>Find a code, or name a new one</translation>
    </message>
    <message>
      <source>Codes that fit</source>
      <translation>Codes that fit</translation>
    </message>
    <message>
      <source>Comment on this coding</source>
      <translation>Comment on this coding</translation>
    </message>
    <message>
      <source>Apply codes</source>
      <translation>Apply codes</translation>
    </message>
  </context>
  <context>
    <name>CodeCard</name>
    <message>
      <source>The code you point at is explained here.</source>
      <translation>The code you point at is explained here.</translation>
    </message>
    <message numerus="yes">
      <source>%n excerpt(s)</source>
      <translation>
        <numerusform>%n excerpt</numerusform>
        <numerusform>%n excerpts</numerusform>
      </translation>
    </message>
    <message>
      <source>This code has no definition yet.</source>
      <translation>This code has no definition yet.</translation>
    </message>
    <message numerus="yes">
      <source>%n case(s)</source>
      <translation>
        <numerusform>%n case</numerusform>
        <numerusform>%n cases</numerusform>
      </translation>
    </message>
    <message>
      <source>Code card</source>
      <translation>Code card</translation>
    </message>
    <message>
      <source>Edit code</source>
      <translation>Edit code</translation>
    </message>
    <message>
      <source>Keep this code in sight</source>
      <translation>Keep this code in sight</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Definition</translation>
    </message>
    <message>
      <source>When to use</source>
      <translation>When to use</translation>
    </message>
    <message>
      <source>When not to use</source>
      <translation>When not to use</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Example</translation>
    </message>
  </context>
  <context>
    <name>CodeDelegate</name>
    <message>
      <source>Name of the code</source>
      <translation>Name of the code</translation>
    </message>
  </context>
  <context>
    <name>CodeDialog</name>
    <message>
      <source>None</source>
      <translation>None</translation>
    </message>
    <message>
      <source>Edit code</source>
      <translation>Edit code</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Number key</source>
      <translation>Number key</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Colour</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Definition</translation>
    </message>
    <message>
      <source>When to use</source>
      <translation>When to use</translation>
    </message>
    <message>
      <source>When not to use</source>
      <translation>When not to use</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Example</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Taken from {code}</source>
      <translation>Taken from {code}</translation>
    </message>
    <message>
      <source>This name is already there. Choose another.</source>
      <translation>This name is already there. Choose another.</translation>
    </message>
    <message>
      <source>Write a name first</source>
      <translation>Write a name first</translation>
    </message>
  </context>
  <context>
    <name>CodeDialogs</name>
    <message>
      <source>From a file...</source>
      <translation>From a file...</translation>
    </message>
    <message>
      <source>Codebook</source>
      <translation>Codebook</translation>
    </message>
    <message>
      <source>Reading {file}</source>
      <translation>Reading {file}</translation>
    </message>
    <message numerus="yes">
      <source>%n code(s) added.</source>
      <translation>
        <numerusform>%n code added.</numerusform>
        <numerusform>%n codes added.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CodeMenu</name>
    <message>
      <source>New code</source>
      <translation>New code</translation>
    </message>
    <message>
      <source>Apply to the passage</source>
      <translation>Apply to the passage</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Rename</translation>
    </message>
    <message>
      <source>Edit code...</source>
      <translation>Edit code...</translation>
    </message>
    <message>
      <source>New code below</source>
      <translation>New code below</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Move up</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Move down</translation>
    </message>
    <message>
      <source>Merge into...</source>
      <translation>Merge into...</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Colour</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Number key</source>
      <translation>Number key</translation>
    </message>
    <message>
      <source>None</source>
      <translation>None</translation>
    </message>
  </context>
  <context>
    <name>CodePage</name>
    <message>
      <source>This coding is not there any more.</source>
      <translation>This coding is not there any more.</translation>
    </message>
    <message>
      <source>Undone: {step}</source>
      <translation>Undone: {step}</translation>
    </message>
    <message>
      <source>Done again: {step}</source>
      <translation>Done again: {step}</translation>
    </message>
    <message>
      <source>Transcripts</source>
      <translation>Transcripts</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>Codes</translation>
    </message>
    <message>
      <source>Card</source>
      <translation>Card</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Here</translation>
    </message>
    <message>
      <source>Excerpts</source>
      <translation>Excerpts</translation>
    </message>
    <message>
      <source>Transcripts or codes</source>
      <translation>Transcripts or codes</translation>
    </message>
    <message>
      <source>Card, codings here, or excerpts</source>
      <translation>Card, codings here, or excerpts</translation>
    </message>
    <message>
      <source>No transcripts yet</source>
      <translation>No transcripts yet</translation>
    </message>
    <message>
      <source>Bring in your interviews from Word, PDF or text files, then code them here.</source>
      <translation>Bring in your interviews from Word, PDF or text files, then code them here.</translation>
    </message>
    <message>
      <source>Import transcripts</source>
      <translation>Import transcripts</translation>
    </message>
    <message>
      <source>Coding</source>
      <translation>Coding</translation>
    </message>
  </context>
  <context>
    <name>CodePanel</name>
    <message>
      <source>Codes</source>
      <translation>Codes</translation>
    </message>
    <message>
      <source>Filter codes</source>
      <translation>Filter codes</translation>
    </message>
    <message>
      <source>New code</source>
      <translation>New code</translation>
    </message>
    <message>
      <source>What can be done with the code</source>
      <translation>What can be done with the code</translation>
    </message>
    <message>
      <source>There are no codes yet. Make one, or bring in a codebook you already have.</source>
      <translation>There are no codes yet. Make one, or bring in a codebook you already have.</translation>
    </message>
    <message>
      <source>Create code</source>
      <translation>Create code</translation>
    </message>
    <message>
      <source>Use a codebook...</source>
      <translation>Use a codebook...</translation>
    </message>
  </context>
  <context>
    <name>CodebookFiles</name>
    <message>
      <source>Word document</source>
      <translation>Word document</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>Excel workbook</translation>
    </message>
    <message>
      <source>Table of text (CSV)</source>
      <translation>Table of text (CSV)</translation>
    </message>
    <message>
      <source>For other programs (REFI-QDA)</source>
      <translation>For other programs (REFI-QDA)</translation>
    </message>
    <message>
      <source>Complete, for other qualcode projects</source>
      <translation>Complete, for other qualcode projects</translation>
    </message>
  </context>
  <context>
    <name>CodebookPage</name>
    <message>
      <source>Take the excerpt as example</source>
      <translation>Take the excerpt as example</translation>
    </message>
    <message>
      <source>Write the definition, or open the excerpt</source>
      <translation>Write the definition, or open the excerpt</translation>
    </message>
    <message>
      <source>Back from merging, splitting or printing</source>
      <translation>Back from merging, splitting or printing</translation>
    </message>
    <message>
      <source>version {version}</source>
      <translation>version {version}</translation>
    </message>
    <message numerus="yes">
      <source>%n code(s)</source>
      <translation>
        <numerusform>%n code</numerusform>
        <numerusform>%n codes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without definition</source>
      <translation>
        <numerusform>%n without definition</numerusform>
        <numerusform>%n without definition</numerusform>
      </translation>
    </message>
    <message>
      <source>Codebook</source>
      <translation>Codebook</translation>
    </message>
    <message>
      <source>Name, version and description</source>
      <translation>Name, version and description</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Use</translation>
    </message>
    <message>
      <source>Excerpts</source>
      <translation>Excerpts</translation>
    </message>
    <message>
      <source>Use or excerpts</source>
      <translation>Use or excerpts</translation>
    </message>
    <message>
      <source>No codes yet</source>
      <translation>No codes yet</translation>
    </message>
    <message>
      <source>Make your own at the left, or begin with a codebook that is there already.</source>
      <translation>Make your own at the left, or begin with a codebook that is there already.</translation>
    </message>
    <message>
      <source>Use a codebook...</source>
      <translation>Use a codebook...</translation>
    </message>
  </context>
  <context>
    <name>CoderDialog</name>
    <message>
      <source>Write a name first</source>
      <translation>Write a name first</translation>
    </message>
    <message>
      <source>Change coder</source>
      <translation>Change coder</translation>
    </message>
    <message>
      <source>Who codes from now on? Choose, or write a new name.</source>
      <translation>Who codes from now on? Choose, or write a new name.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Use</translation>
    </message>
  </context>
  <context>
    <name>CoderList</name>
    <message>
      <source>{name} (you)</source>
      <translation>{name} (you)</translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation>nothing yet</translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s)</source>
      <translation>
        <numerusform>%n coding</numerusform>
        <numerusform>%n codings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %n transcript(s)</source>
      <translation>
        <numerusform>in %n transcript</numerusform>
        <numerusform>in %n transcripts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n memo(s)</source>
      <translation>
        <numerusform>%n memo</numerusform>
        <numerusform>%n memos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CoderPart</name>
    <message>
      <source>Who codes</source>
      <translation>Who codes</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Initials</source>
      <translation>Initials</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Colour</translation>
    </message>
  </context>
  <context>
    <name>Coding</name>
    <message>
      <source>No code has the number key {digit} yet.</source>
      <translation>No code has the number key {digit} yet.</translation>
    </message>
    <message>
      <source>{code} is given already.</source>
      <translation>{code} is given already.</translation>
    </message>
    <message>
      <source>In vivo</source>
      <translation>In vivo</translation>
    </message>
    <message>
      <source>Code {code} created.</source>
      <translation>Code {code} created.</translation>
    </message>
  </context>
  <context>
    <name>CodingMenu</name>
    <message>
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <source>Copy with reference</source>
      <translation>Copy with reference</translation>
    </message>
    <message>
      <source>Apply code...</source>
      <translation>Apply code...</translation>
    </message>
    <message>
      <source>In vivo code</source>
      <translation>In vivo code</translation>
    </message>
    <message>
      <source>Memo on this passage</source>
      <translation>Memo on this passage</translation>
    </message>
    <message>
      <source>Change {code}...</source>
      <translation>Change {code}...</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Comment</translation>
    </message>
    <message>
      <source>Citation form...</source>
      <translation>Citation form...</translation>
    </message>
    <message>
      <source>Use as the code's example</source>
      <translation>Use as the code's example</translation>
    </message>
    <message>
      <source>Excerpts of this code</source>
      <translation>Excerpts of this code</translation>
    </message>
    <message>
      <source>Split here</source>
      <translation>Split here</translation>
    </message>
    <message>
      <source>Join with its neighbours</source>
      <translation>Join with its neighbours</translation>
    </message>
    <message>
      <source>Remove {code}</source>
      <translation>Remove {code}</translation>
    </message>
    <message numerus="yes">
      <source>Change the code of all %n codings here...</source>
      <translation>
        <numerusform>Change the code of all %n codings here...</numerusform>
        <numerusform>Change the code of all %n codings here...</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Remove all %n codings here</source>
      <translation>
        <numerusform>Remove all %n codings here</numerusform>
        <numerusform>Remove all %n codings here</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ColumnList</name>
    <message>
      <source>Columns</source>
      <translation>Columns</translation>
    </message>
    <message>
      <source>what they become</source>
      <translation>what they become</translation>
    </message>
    <message>
      <source>Name of the case</source>
      <translation>Name of the case</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Leave out</translation>
    </message>
    <message>
      <source>New: {type}</source>
      <translation>New: {type}</translation>
    </message>
    <message>
      <source>A row whose name is that of a transcript fills the case of that transcript. Empty cells change nothing.</source>
      <translation>A row whose name is that of a transcript fills the case of that transcript. Empty cells change nothing.</translation>
    </message>
  </context>
  <context>
    <name>ColumnPanel</name>
    <message>
      <source>Columns</source>
      <translation>Columns</translation>
    </message>
    <message>
      <source>types guessed from the cells</source>
      <translation>types guessed from the cells</translation>
    </message>
    <message>
      <source>Name of the case</source>
      <translation>Name of the case</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Leave out</translation>
    </message>
    <message>
      <source>A row whose name is that of a transcript fills the case of that transcript. Cells that are empty change nothing.</source>
      <translation>A row whose name is that of a transcript fills the case of that transcript. Cells that are empty change nothing.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Number</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Yes or no</source>
      <translation>Yes or no</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>Choice</translation>
    </message>
    <message>
      <source>Several choices</source>
      <translation>Several choices</translation>
    </message>
  </context>
  <context>
    <name>CommandPalette</name>
    <message>
      <source>Find a command, page, transcript, code, or case</source>
      <translation>Find a command, page, transcript, code, or case</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Commands</translation>
    </message>
    <message>
      <source>What fits</source>
      <translation>What fits</translation>
    </message>
    <message>
      <source>Nothing has this name. Try fewer letters.</source>
      <translation>Nothing has this name. Try fewer letters.</translation>
    </message>
    <message>
      <source>do it, or go there</source>
      <translation>do it, or go there</translation>
    </message>
    <message>
      <source>cancel</source>
      <translation>cancel</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Before</source>
      <translation>Before</translation>
    </message>
    <message>
      <source>After</source>
      <translation>After</translation>
    </message>
    <message numerus="yes">
      <source>%n difference(s)</source>
      <translation>
        <numerusform>%n difference</numerusform>
        <numerusform>%n differences</numerusform>
      </translation>
    </message>
    <message>
      <source>From {old} to {new}</source>
      <translation>From {old} to {new}</translation>
    </message>
    <message numerus="yes">
      <source>%n differing code(s)</source>
      <translation>
        <numerusform>%n differing code</numerusform>
        <numerusform>%n differing codes</numerusform>
      </translation>
    </message>
    <message>
      <source>Back to the codebook</source>
      <translation>Back to the codebook</translation>
    </message>
    <message>
      <source>Both are the same</source>
      <translation>Both are the same</translation>
    </message>
    <message>
      <source>Same codes at the same places, word for word.</source>
      <translation>Same codes at the same places, word for word.</translation>
    </message>
  </context>
  <context>
    <name>Comparison</name>
    <message>
      <source>Now</source>
      <translation>Now</translation>
    </message>
    <message>
      <source>In the corrected file</source>
      <translation>In the corrected file</translation>
    </message>
    <message>
      <source>Comparing with the text before...</source>
      <translation>Comparing with the text before...</translation>
    </message>
    <message>
      <source>The file says exactly the same. There is nothing to replace.</source>
      <translation>The file says exactly the same. There is nothing to replace.</translation>
    </message>
    <message numerus="yes">
      <source>%n difference(s)</source>
      <translation>
        <numerusform>%n difference</numerusform>
        <numerusform>%n differences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) and memo(s) move along</source>
      <translation>
        <numerusform>%n coding and memo move along</numerusform>
        <numerusform>%n codings and memos move along</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to look at</source>
      <translation>
        <numerusform>%n to look at</numerusform>
        <numerusform>%n to look at</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n kept in the list, as the text is gone</source>
      <translation>
        <numerusform>%n kept in the list, as the text is gone</numerusform>
        <numerusform>%n kept in the list, as the text is gone</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name} is corrected; %n passage(s) to look at.</source>
      <translation>
        <numerusform>{name} is corrected; %n passage to look at.</numerusform>
        <numerusform>{name} is corrected; %n passages to look at.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is corrected; everything moved along.</source>
      <translation>{name} is corrected; everything moved along.</translation>
    </message>
    <message>
      <source>Replace with a corrected file</source>
      <translation>Replace with a corrected file</translation>
    </message>
    <message>
      <source>will say what {file} says</source>
      <translation>will say what {file} says</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>What differs</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Replace</translation>
    </message>
  </context>
  <context>
    <name>ConditionWords</name>
    <message>
      <source>AND</source>
      <translation>AND</translation>
    </message>
    <message>
      <source>OR</source>
      <translation>OR</translation>
    </message>
    <message>
      <source>NOT</source>
      <translation>NOT</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Case</translation>
    </message>
    <message>
      <source>Transcript</source>
      <translation>Transcript</translation>
    </message>
    <message>
      <source>Coder</source>
      <translation>Coder</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Judged</source>
      <translation>Judged</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Comment</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>(deleted)</source>
      <translation>(deleted)</translation>
    </message>
    <message>
      <source>present</source>
      <translation>present</translation>
    </message>
  </context>
  <context>
    <name>ContentsOptions</name>
    <message>
      <source>With a list of tables</source>
      <translation>With a list of tables</translation>
    </message>
  </context>
  <context>
    <name>ContentsPanel</name>
    <message>
      <source>{on} of {all} blocks</source>
      <translation>{on} of {all} blocks</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>empty</translation>
    </message>
    <message numerus="yes">
      <source>%n code(s)</source>
      <translation>
        <numerusform>%n code</numerusform>
        <numerusform>%n codes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote(s)</source>
      <translation>
        <numerusform>%n quote</numerusform>
        <numerusform>%n quotes</numerusform>
      </translation>
    </message>
    <message>
      <source>Tables {first}–{last}</source>
      <translation>Tables {first}–{last}</translation>
    </message>
    <message>
      <source>Table {number}</source>
      <translation>Table {number}</translation>
    </message>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%n word</numerusform>
        <numerusform>%n words</numerusform>
      </translation>
    </message>
    <message>
      <source>All blocks</source>
      <translation>All blocks</translation>
    </message>
    <message>
      <source>Usual order and settings</source>
      <translation>Usual order and settings</translation>
    </message>
    <message>
      <source>Report contents</source>
      <translation>Report contents</translation>
    </message>
    <message>
      <source>More on the contents</source>
      <translation>More on the contents</translation>
    </message>
  </context>
  <context>
    <name>ContextSection</name>
    <message>
      <source>Context</source>
      <translation>Context</translation>
    </message>
    <message>
      <source>Show in the transcript</source>
      <translation>Show in the transcript</translation>
    </message>
  </context>
  <context>
    <name>CorrectedFile</name>
    <message>
      <source>The corrected file of {name}</source>
      <translation>The corrected file of {name}</translation>
    </message>
    <message>
      <source>Interviews ({pattern})</source>
      <translation>Interviews ({pattern})</translation>
    </message>
    <message>
      <source>{file} was imported already, as {name}.</source>
      <translation>{file} was imported already, as {name}.</translation>
    </message>
    <message>
      <source>Replace the text...</source>
      <translation>Replace the text...</translation>
    </message>
    <message>
      <source>Import once more</source>
      <translation>Import once more</translation>
    </message>
  </context>
  <context>
    <name>Describing</name>
    <message>
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <source>When, where and with whom? What was it like?</source>
      <translation>When, where and with whom? What was it like?</translation>
    </message>
    <message>
      <source>Its first line stands in the head of the transcript.</source>
      <translation>Its first line stands in the head of the transcript.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>Text corrected.</source>
      <translation>Text corrected.</translation>
    </message>
    <message numerus="yes">
      <source>Text corrected. %n coding(s) moved along</source>
      <translation>
        <numerusform>Text corrected. %n coding moved along</numerusform>
        <numerusform>Text corrected. %n codings moved along</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>, %n passage(s) to look at.</source>
      <translation>
        <numerusform>, %n passage to look at.</numerusform>
        <numerusform>, %n passages to look at.</numerusform>
      </translation>
    </message>
    <message>
      <source>What you were typing in {transcript} was kept when you closed.</source>
      <translation>What you were typing in {transcript} was kept when you closed.</translation>
    </message>
    <message>
      <source>Edit text</source>
      <translation>Edit text</translation>
    </message>
    <message>
      <source>Split turn here</source>
      <translation>Split turn here</translation>
    </message>
    <message>
      <source>Join with the turn before</source>
      <translation>Join with the turn before</translation>
    </message>
    <message>
      <source>Speakers...</source>
      <translation>Speakers...</translation>
    </message>
    <message>
      <source>Describe</source>
      <translation>Describe</translation>
    </message>
    <message>
      <source>Replace with a corrected file...</source>
      <translation>Replace with a corrected file...</translation>
    </message>
    <message>
      <source>Passages to look at</source>
      <translation>Passages to look at</translation>
    </message>
    <message>
      <source>Coded transcript to Word...</source>
      <translation>Coded transcript to Word...</translation>
    </message>
    <message>
      <source>Comments of its file...</source>
      <translation>Comments of its file...</translation>
    </message>
  </context>
  <context>
    <name>DocumentHead</name>
    <message>
      <source>qualcode's own</source>
      <translation>qualcode's own</translation>
    </message>
    <message>
      <source>Other...</source>
      <translation>Other...</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Template</translation>
    </message>
    <message>
      <source>Word documents (*.docx *.dotx)</source>
      <translation>Word documents (*.docx *.dotx)</translation>
    </message>
    <message>
      <source>Results and discussion</source>
      <translation>Results and discussion</translation>
    </message>
    <message>
      <source>Language of the document</source>
      <translation>Language of the document</translation>
    </message>
    <message>
      <source>Save to Word</source>
      <translation>Save to Word</translation>
    </message>
  </context>
  <context>
    <name>Doors</name>
    <message>
      <source>Open project</source>
      <translation>Open project</translation>
    </message>
    <message>
      <source>Projects (*.qualcode)</source>
      <translation>Projects (*.qualcode)</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Save a copy</translation>
    </message>
    <message>
      <source>{name} (backup {date})</source>
      <translation>{name} (backup {date})</translation>
    </message>
    <message>
      <source>A copy is saved as {file}.</source>
      <translation>A copy is saved as {file}.</translation>
    </message>
    <message>
      <source>Saving a copy</source>
      <translation>Saving a copy</translation>
    </message>
    <message>
      <source>Restore from a backup</source>
      <translation>Restore from a backup</translation>
    </message>
    <message>
      <source>Where the project goes</source>
      <translation>Where the project goes</translation>
    </message>
    <message>
      <source>Restoring</source>
      <translation>Restoring</translation>
    </message>
  </context>
  <context>
    <name>Drawer</name>
    <message>
      <source>Hide the side panel</source>
      <translation>Hide the side panel</translation>
    </message>
    <message>
      <source>Show the side panel</source>
      <translation>Show the side panel</translation>
    </message>
  </context>
  <context>
    <name>EditingBar</name>
    <message>
      <source>Comparing with the text before...</source>
      <translation>Comparing with the text before...</translation>
    </message>
    <message numerus="yes">
      <source>Throw away %n change(s)?</source>
      <translation>
        <numerusform>Throw away %n change?</numerusform>
        <numerusform>Throw away %n changes?</numerusform>
      </translation>
    </message>
    <message>
      <source>Editing the text. Codings move along.</source>
      <translation>Editing the text. Codings move along.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Go on editing</source>
      <translation>Go on editing</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>Throw away</translation>
    </message>
  </context>
  <context>
    <name>Errands</name>
    <message>
      <source>{file} is saved.</source>
      <translation>{file} is saved.</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Show in folder</translation>
    </message>
  </context>
  <context>
    <name>ExcerptCounts</name>
    <message numerus="yes">
      <source>%n excerpt(s)</source>
      <translation>
        <numerusform>%n excerpt</numerusform>
        <numerusform>%n excerpts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n case(s)</source>
      <translation>
        <numerusform>%n case</numerusform>
        <numerusform>%n cases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n chosen excerpt(s) in this search</source>
      <translation>
        <numerusform>%n chosen excerpt in this search</numerusform>
        <numerusform>%n chosen excerpts in this search</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ExcerptModel</name>
    <message>
      <source>{name} · turn {number}</source>
      <translation>{name} · turn {number}</translation>
    </message>
  </context>
  <context>
    <name>ExcerptTable</name>
    <message>
      <source>Case</source>
      <translation>Case</translation>
    </message>
    <message>
      <source>Turn</source>
      <translation>Turn</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Excerpt</source>
      <translation>Excerpt</translation>
    </message>
    <message>
      <source>Judged</source>
      <translation>Judged</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Comment</translation>
    </message>
    <message>
      <source>Coder</source>
      <translation>Coder</translation>
    </message>
    <message>
      <source>Transcript</source>
      <translation>Transcript</translation>
    </message>
  </context>
  <context>
    <name>ExcerptWords</name>
    <message>
      <source>Turn {number}</source>
      <translation>Turn {number}</translation>
    </message>
    <message>
      <source>{case}, turn {number}</source>
      <translation>{case}, turn {number}</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Chosen</translation>
    </message>
    <message>
      <source>Maybe</source>
      <translation>Maybe</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>Not used</translation>
    </message>
    <message>
      <source>Not judged</source>
      <translation>Not judged</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>yes</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>{age} years</source>
      <translation>{age} years</translation>
    </message>
  </context>
  <context>
    <name>ExcerptsPage</name>
    <message>
      <source>Choose the excerpt</source>
      <translation>Choose the excerpt</translation>
    </message>
    <message>
      <source>Maybe</source>
      <translation>Maybe</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>Not used</translation>
    </message>
    <message>
      <source>Show in the transcript, or fold a group</source>
      <translation>Show in the transcript, or fold a group</translation>
    </message>
    <message>
      <source>Show the context under the card</source>
      <translation>Show the context under the card</translation>
    </message>
    <message>
      <source>Copy with reference</source>
      <translation>Copy with reference</translation>
    </message>
    <message>
      <source>Remove coding</source>
      <translation>Remove coding</translation>
    </message>
    <message>
      <source>The excerpt before</source>
      <translation>The excerpt before</translation>
    </message>
    <message>
      <source>The excerpt after</source>
      <translation>The excerpt after</translation>
    </message>
    <message>
      <source>Fold the group</source>
      <translation>Fold the group</translation>
    </message>
    <message>
      <source>Unfold the group</source>
      <translation>Unfold the group</translation>
    </message>
    <message>
      <source>Filter these excerpts</source>
      <translation>Filter these excerpts</translation>
    </message>
    <message>
      <source>As a table</source>
      <translation>As a table</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Save this search</translation>
    </message>
    <message>
      <source>Add a condition...</source>
      <translation>Add a condition...</translation>
    </message>
    <message>
      <source>Export excerpts...</source>
      <translation>Export excerpts...</translation>
    </message>
    <message>
      <source>Give another code...</source>
      <translation>Give another code...</translation>
    </message>
    <message>
      <source>Show in the transcript</source>
      <translation>Show in the transcript</translation>
    </message>
  </context>
  <context>
    <name>ExcerptsPanel</name>
    <message>
      <source>{n} of {total}</source>
      <translation>{n} of {total}</translation>
    </message>
    <message>
      <source>Excerpts of this code</source>
      <translation>Excerpts of this code</translation>
    </message>
    <message>
      <source>All excerpts of this code</source>
      <translation>All excerpts of this code</translation>
    </message>
    <message>
      <source>No passage has this code yet.</source>
      <translation>No passage has this code yet.</translation>
    </message>
  </context>
  <context>
    <name>ExcerptsParts</name>
    <message>
      <source>Sort</source>
      <translation>Sort</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Show</translation>
    </message>
    <message>
      <source>judge</source>
      <translation>judge</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <source>As a table</source>
      <translation>As a table</translation>
    </message>
    <message>
      <source>Filter these excerpts</source>
      <translation>Filter these excerpts</translation>
    </message>
    <message>
      <source>Excerpts</source>
      <translation>Excerpts</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>Searches</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>Balance</translation>
    </message>
  </context>
  <context>
    <name>ExportCases</name>
    <message>
      <source>cases</source>
      <translation>cases</translation>
    </message>
    <message>
      <source>Export the table of cases</source>
      <translation>Export the table of cases</translation>
    </message>
    <message>
      <source>Excel (*.xlsx);;Text table (*.csv)</source>
      <translation>Excel (*.xlsx);;Text table (*.csv)</translation>
    </message>
  </context>
  <context>
    <name>Exporting</name>
    <message>
      <source>Word document...</source>
      <translation>Word document...</translation>
    </message>
    <message>
      <source>Excel workbook...</source>
      <translation>Excel workbook...</translation>
    </message>
    <message>
      <source>CSV file...</source>
      <translation>CSV file...</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Word document</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>Excel workbook</translation>
    </message>
    <message>
      <source>CSV file</source>
      <translation>CSV file</translation>
    </message>
    <message>
      <source>Export excerpts</source>
      <translation>Export excerpts</translation>
    </message>
  </context>
  <context>
    <name>Extras</name>
    <message>
      <source>Everything is saved.</source>
      <translation>Everything is saved.</translation>
    </message>
    <message>
      <source>Everything is saved at {time}.</source>
      <translation>Everything is saved at {time}.</translation>
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
    <name>FactsPanel</name>
    <message>
      <source>Use</source>
      <translation>Use</translation>
    </message>
    <message>
      <source>Codings</source>
      <translation>Codings</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Cases</translation>
    </message>
    <message>
      <source>Transcripts</source>
      <translation>Transcripts</translation>
    </message>
    <message>
      <source>Coders</source>
      <translation>Coders</translation>
    </message>
    <message>
      <source>Coded</source>
      <translation>Coded</translation>
    </message>
    <message>
      <source>Created</source>
      <translation>Created</translation>
    </message>
  </context>
  <context>
    <name>FileList</name>
    <message>
      <source>Files</source>
      <translation>Files</translation>
    </message>
  </context>
  <context>
    <name>FileModel</name>
    <message>
      <source>reading...</source>
      <translation>reading...</translation>
    </message>
    <message>
      <source>skipped, same text as {name}</source>
      <translation>skipped, same text as {name}</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to look at</source>
      <translation>
        <numerusform>%n thing to look at</numerusform>
        <numerusform>%n things to look at</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n case(s)</source>
      <translation>
        <numerusform>%n case</numerusform>
        <numerusform>%n cases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n attribute(s)</source>
      <translation>
        <numerusform>%n attribute</numerusform>
        <numerusform>%n attributes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n turn(s)</source>
      <translation>
        <numerusform>%n turn</numerusform>
        <numerusform>%n turns</numerusform>
      </translation>
    </message>
    <message>
      <source>{turns}, times read</source>
      <translation>{turns}, times read</translation>
    </message>
    <message numerus="yes">
      <source>%n speaker(s)</source>
      <translation>
        <numerusform>%n speaker</numerusform>
        <numerusform>%n speakers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FilePanel</name>
    <message>
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Files</translation>
    </message>
    <message>
      <source>Take out of the import</source>
      <translation>Take out of the import</translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%n file</numerusform>
        <numerusform>%n files</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} is left out</source>
      <translation>{file} is left out</translation>
    </message>
  </context>
  <context>
    <name>FileWatch</name>
    <message>
      <source>Save a copy...</source>
      <translation>Save a copy...</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Look again</translation>
    </message>
  </context>
  <context>
    <name>FilterList</name>
    <message>
      <source>All memos</source>
      <translation>All memos</translation>
    </message>
    <message>
      <source>On what</source>
      <translation>On what</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Coder</source>
      <translation>Coder</translation>
    </message>
  </context>
  <context>
    <name>FilterPanel</name>
    <message>
      <source>Filter memos</source>
      <translation>Filter memos</translation>
    </message>
  </context>
  <context>
    <name>FindingsOptions</name>
    <message>
      <source>Each informant in turn</source>
      <translation>Each informant in turn</translation>
    </message>
    <message>
      <source>As in the transcripts</source>
      <translation>As in the transcripts</translation>
    </message>
    <message>
      <source>Greatest weight first</source>
      <translation>Greatest weight first</translation>
    </message>
    <message>
      <source>Shortest first</source>
      <translation>Shortest first</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Order</translation>
    </message>
    <message>
      <source>Only the chosen ones</source>
      <translation>Only the chosen ones</translation>
    </message>
    <message>
      <source>The first of every code</source>
      <translation>The first of every code</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Quotes</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>At most</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Reference</translation>
    </message>
    <message>
      <source>words or more</source>
      <translation>words or more</translation>
    </message>
    <message>
      <source>Block quote</source>
      <translation>Block quote</translation>
    </message>
    <message>
      <source>Open with a sentence that counts the informants</source>
      <translation>Open with a sentence that counts the informants</translation>
    </message>
    <message>
      <source>Leave a place for the [Researcher's interpretation]</source>
      <translation>Leave a place for the [Researcher's interpretation]</translation>
    </message>
    <message>
      <source>where none is chosen</source>
      <translation>where none is chosen</translation>
    </message>
    <message>
      <source>quotes a code</source>
      <translation>quotes a code</translation>
    </message>
  </context>
  <context>
    <name>FooterBar</name>
    <message>
      <source>Nothing is saved yet. After the import, one Ctrl+Z undoes all of it.</source>
      <translation>Nothing is saved yet. After the import, one Ctrl+Z undoes all of it.</translation>
    </message>
    <message>
      <source>Stop reading</source>
      <translation>Stop reading</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Reading {done} of {total} files</source>
      <translation>Reading {done} of {total} files</translation>
    </message>
    <message numerus="yes">
      <source>Import %n table(s)</source>
      <translation>
        <numerusform>Import %n table</numerusform>
        <numerusform>Import %n tables</numerusform>
      </translation>
    </message>
    <message>
      <source>Import {transcripts} and {tables}</source>
      <translation>Import {transcripts} and {tables}</translation>
    </message>
    <message numerus="yes">
      <source>%n transcript(s)</source>
      <translation>
        <numerusform>%n transcript</numerusform>
        <numerusform>%n transcripts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n table(s)</source>
      <translation>
        <numerusform>%n table</numerusform>
        <numerusform>%n tables</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import %n transcript(s)</source>
      <translation>
        <numerusform>Import %n transcript</numerusform>
        <numerusform>Import %n transcripts</numerusform>
      </translation>
    </message>
    <message>
      <source>There is nothing to import yet</source>
      <translation>There is nothing to import yet</translation>
    </message>
  </context>
  <context>
    <name>Handling</name>
    <message>
      <source>Case</source>
      <translation>Case</translation>
    </message>
    <message>
      <source>Transcript</source>
      <translation>Transcript</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Length</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Newest</translation>
    </message>
    <message>
      <source>Groups by case</source>
      <translation>Groups by case</translation>
    </message>
    <message>
      <source>Groups by code</source>
      <translation>Groups by code</translation>
    </message>
    <message>
      <source>No groups</source>
      <translation>No groups</translation>
    </message>
    <message>
      <source>Exporting excerpts</source>
      <translation>Exporting excerpts</translation>
    </message>
    <message>
      <source>{file} is saved: {excerpts}.</source>
      <translation>{file} is saved: {excerpts}.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Open its folder</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message numerus="yes">
      <source>%n coding(s)</source>
      <translation>
        <numerusform>%n coding</numerusform>
        <numerusform>%n codings</numerusform>
      </translation>
    </message>
    <message>
      <source>interviewed {date}</source>
      <translation>interviewed {date}</translation>
    </message>
    <message numerus="yes">
      <source>%n turn(s)</source>
      <translation>
        <numerusform>%n turn</numerusform>
        <numerusform>%n turns</numerusform>
      </translation>
    </message>
    <message>
      <source>done</source>
      <translation>done</translation>
    </message>
    <message>
      <source>Find in transcript</source>
      <translation>Find in transcript</translation>
    </message>
    <message>
      <source>Previous transcript</source>
      <translation>Previous transcript</translation>
    </message>
    <message>
      <source>Next transcript</source>
      <translation>Next transcript</translation>
    </message>
    <message>
      <source>Which codings are shown</source>
      <translation>Which codings are shown</translation>
    </message>
    <message>
      <source>More for this transcript</source>
      <translation>More for this transcript</translation>
    </message>
  </context>
  <context>
    <name>HeaderBox</name>
    <message>
      <source>File header</source>
      <translation>File header</translation>
    </message>
    <message>
      <source>becomes attributes of the informant, not speech</source>
      <translation>becomes attributes of the informant, not speech</translation>
    </message>
    <message>
      <source>stays text: there is not one informant to own it</source>
      <translation>stays text: there is not one informant to own it</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Help</source>
      <translation>Help</translation>
    </message>
    <message>
      <source>Find in the help</source>
      <translation>Find in the help</translation>
    </message>
    <message>
      <source>Contents of the help</source>
      <translation>Contents of the help</translation>
    </message>
    <message>
      <source>No page has these words. Try another word, or fewer.</source>
      <translation>No page has these words. Try another word, or fewer.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Forward</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Smaller text</translation>
    </message>
    <message>
      <source>Bigger text</source>
      <translation>Bigger text</translation>
    </message>
  </context>
  <context>
    <name>HereCard</name>
    <message>
      <source>No comment yet.</source>
      <translation>No comment yet.</translation>
    </message>
    <message>
      <source>Comment on {code}</source>
      <translation>Comment on {code}</translation>
    </message>
  </context>
  <context>
    <name>HerePanel</name>
    <message>
      <source>turn {number}</source>
      <translation>turn {number}</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Here</translation>
    </message>
    <message>
      <source>Remove code</source>
      <translation>Remove code</translation>
    </message>
    <message>
      <source>More for this coding</source>
      <translation>More for this coding</translation>
    </message>
    <message>
      <source>Nothing is coded in this turn yet.</source>
      <translation>Nothing is coded in this turn yet.</translation>
    </message>
  </context>
  <context>
    <name>HitModel</name>
    <message>
      <source>Create new code “{name}”</source>
      <translation>Create new code “{name}”</translation>
    </message>
    <message>
      <source>{name} · turn {number}</source>
      <translation>{name} · turn {number}</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Import transcripts</source>
      <translation>Import transcripts</translation>
    </message>
    <message>
      <source>Choose transcripts</source>
      <translation>Choose transcripts</translation>
    </message>
    <message>
      <source>Transcripts and tables ({endings})</source>
      <translation>Transcripts and tables ({endings})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>All files (*)</translation>
    </message>
    <message numerus="yes">
      <source>%n transcript(s) imported.</source>
      <translation>
        <numerusform>%n transcript imported.</numerusform>
        <numerusform>%n transcripts imported.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n case(s) read from the table.</source>
      <translation>
        <numerusform>%n case read from the table.</numerusform>
        <numerusform>%n cases read from the table.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportTableDialog</name>
    <message>
      <source>Reading the file...</source>
      <translation>Reading the file...</translation>
    </message>
    <message>
      <source>More than {most} values. Leave some columns out.</source>
      <translation>More than {most} values. Leave some columns out.</translation>
    </message>
    <message numerus="yes">
      <source>%n value(s)</source>
      <translation>
        <numerusform>%n value</numerusform>
        <numerusform>%n values</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new case(s)</source>
      <translation>
        <numerusform>%n new case</numerusform>
        <numerusform>%n new cases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n known case(s)</source>
      <translation>
        <numerusform>%n known case</numerusform>
        <numerusform>%n known cases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new attribute(s)</source>
      <translation>
        <numerusform>%n new attribute</numerusform>
        <numerusform>%n new attributes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) of another type left out</source>
      <translation>
        <numerusform>%n value of another type left out</numerusform>
        <numerusform>%n values of another type left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) without a name left out</source>
      <translation>
        <numerusform>%n row without a name left out</numerusform>
        <numerusform>%n rows without a name left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) stand there already and differ:</source>
      <translation>
        <numerusform>%n value stand there already and differ:</numerusform>
        <numerusform>%n values stand there already and differ:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) imported from {file}.</source>
      <translation>
        <numerusform>%n value imported from {file}.</numerusform>
        <numerusform>%n values imported from {file}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Import a table</source>
      <translation>Import a table</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Sheet</translation>
    </message>
    <message>
      <source>The first row holds names</source>
      <translation>The first row holds names</translation>
    </message>
    <message>
      <source>Rows of the table</source>
      <translation>Rows of the table</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Keep</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Replace</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
  </context>
  <context>
    <name>JoinView</name>
    <message>
      <source>To decide</source>
      <translation>To decide</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Decided</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s)</source>
      <translation>
        <numerusform>%n change</numerusform>
        <numerusform>%n changes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decided</source>
      <translation>
        <numerusform>%n decided</numerusform>
        <numerusform>%n decided</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Merge (%n undecided)</source>
      <translation>
        <numerusform>Merge (%n undecided)</numerusform>
        <numerusform>Merge (%n undecided)</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Merge</translation>
    </message>
    <message>
      <source>Decide the rest first</source>
      <translation>Decide the rest first</translation>
    </message>
    <message>
      <source>All decisions are made as one step and can be undone.</source>
      <translation>All decisions are made as one step and can be undone.</translation>
    </message>
    <message>
      <source>Our version {ours} and {source} {theirs}</source>
      <translation>Our version {ours} and {source} {theirs}</translation>
    </message>
    <message>
      <source>, never shared before</source>
      <translation>, never shared before</translation>
    </message>
    <message>
      <source>, branched from version {base}</source>
      <translation>, branched from version {base}</translation>
    </message>
    <message>
      <source>version {version}</source>
      <translation>version {version}</translation>
    </message>
    <message>
      <source>Base</source>
      <translation>Base</translation>
    </message>
    <message>
      <source>version {version}, changed by {coder}, {day}</source>
      <translation>version {version}, changed by {coder}, {day}</translation>
    </message>
    <message>
      <source>Ours</source>
      <translation>Ours</translation>
    </message>
    <message>
      <source>version {version}, changed since</source>
      <translation>version {version}, changed since</translation>
    </message>
    <message>
      <source>version {version}, {source}</source>
      <translation>version {version}, {source}</translation>
    </message>
    <message>
      <source>Theirs</source>
      <translation>Theirs</translation>
    </message>
    <message>
      <source>Take all of ours</source>
      <translation>Take all of ours</translation>
    </message>
    <message>
      <source>Choose the common version...</source>
      <translation>Choose the common version...</translation>
    </message>
    <message>
      <source>Leave without merging</source>
      <translation>Leave without merging</translation>
    </message>
    <message>
      <source>Previous change</source>
      <translation>Previous change</translation>
    </message>
    <message>
      <source>Next change</source>
      <translation>Next change</translation>
    </message>
    <message>
      <source>Use ours</source>
      <translation>Use ours</translation>
    </message>
    <message>
      <source>Use theirs</source>
      <translation>Use theirs</translation>
    </message>
    <message>
      <source>Join, edit yourself</source>
      <translation>Join, edit yourself</translation>
    </message>
    <message>
      <source>Part before</source>
      <translation>Part before</translation>
    </message>
    <message>
      <source>Part after</source>
      <translation>Part after</translation>
    </message>
    <message>
      <source>Next change to decide</source>
      <translation>Next change to decide</translation>
    </message>
    <message>
      <source>Save, go on later</source>
      <translation>Save, go on later</translation>
    </message>
    <message>
      <source>Take all of theirs</source>
      <translation>Take all of theirs</translation>
    </message>
    <message>
      <source>More</source>
      <translation>More</translation>
    </message>
  </context>
  <context>
    <name>Judging</name>
    <message>
      <source>Coding {code} removed.</source>
      <translation>Coding {code} removed.</translation>
    </message>
    <message>
      <source>{code} is {other} now.</source>
      <translation>{code} is {other} now.</translation>
    </message>
    <message>
      <source>Coding {code} split in two.</source>
      <translation>Coding {code} split in two.</translation>
    </message>
    <message>
      <source>No other coding of {code} touches this one.</source>
      <translation>No other coding of {code} touches this one.</translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) of {code} joined.</source>
      <translation>
        <numerusform>%n coding of {code} joined.</numerusform>
        <numerusform>%n codings of {code} joined.</numerusform>
      </translation>
    </message>
    <message>
      <source>This passage is the example of {code} now.</source>
      <translation>This passage is the example of {code} now.</translation>
    </message>
    <message>
      <source>{name}, turn {number}</source>
      <translation>{name}, turn {number}</translation>
    </message>
  </context>
  <context>
    <name>KeyField</name>
    <message>
      <source>Take the number key away</source>
      <translation>Take the number key away</translation>
    </message>
    <message>
      <source>{digit} is the key of {code} now</source>
      <translation>{digit} is the key of {code} now</translation>
    </message>
    <message>
      <source>{digit} is free</source>
      <translation>{digit} is free</translation>
    </message>
    <message>
      <source>Number key: {key}</source>
      <translation>Number key: {key}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>none</translation>
    </message>
  </context>
  <context>
    <name>Keys</name>
    <message>
      <source>Space</source>
      <translation>Space</translation>
    </message>
  </context>
  <context>
    <name>KeysSheet</name>
    <message>
      <source>Keys of this page</source>
      <translation>Keys of this page</translation>
    </message>
    <message>
      <source>Find a key</source>
      <translation>Find a key</translation>
    </message>
    <message>
      <source>Open the help</source>
      <translation>Open the help</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>No key does this.</source>
      <translation>No key does this.</translation>
    </message>
  </context>
  <context>
    <name>KindField</name>
    <message>
      <source>New kind...</source>
      <translation>New kind...</translation>
    </message>
    <message>
      <source>Edit kinds...</source>
      <translation>Edit kinds...</translation>
    </message>
    <message>
      <source>Several kinds</source>
      <translation>Several kinds</translation>
    </message>
    <message>
      <source>Name of the new kind</source>
      <translation>Name of the new kind</translation>
    </message>
  </context>
  <context>
    <name>KindRow</name>
    <message>
      <source>Remove kind {kind}</source>
      <translation>Remove kind {kind}</translation>
    </message>
  </context>
  <context>
    <name>Kinds</name>
    <message>
      <source>Role</source>
      <translation>Role</translation>
    </message>
    <message>
      <source>Supporting factor</source>
      <translation>Supporting factor</translation>
    </message>
    <message>
      <source>Inhibiting factor</source>
      <translation>Inhibiting factor</translation>
    </message>
    <message>
      <source>Aspect</source>
      <translation>Aspect</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
  </context>
  <context>
    <name>KindsPanel</name>
    <message numerus="yes">
      <source>%n code(s)</source>
      <translation>
        <numerusform>%n code</numerusform>
        <numerusform>%n codes</numerusform>
      </translation>
    </message>
    <message>
      <source>This kind is already there.</source>
      <translation>This kind is already there.</translation>
    </message>
    <message>
      <source>Own kinds belong to this project. The first five are always there.</source>
      <translation>Own kinds belong to this project. The first five are always there.</translation>
    </message>
    <message>
      <source>Kinds of codes</source>
      <translation>Kinds of codes</translation>
    </message>
    <message>
      <source>Name of a new kind</source>
      <translation>Name of a new kind</translation>
    </message>
    <message>
      <source>Add kind</source>
      <translation>Add kind</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
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
    <name>Legend</name>
    <message>
      <source>added</source>
      <translation>added</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>removed</translation>
    </message>
  </context>
  <context>
    <name>LineLimits</name>
    <message>
      <source>There is room for {most} characters here; what is longer was left out.</source>
      <translation>There is room for {most} characters here; what is longer was left out.</translation>
    </message>
  </context>
  <context>
    <name>Link</name>
    <message>
      <source>Switch between AND, OR and NOT</source>
      <translation>Switch between AND, OR and NOT</translation>
    </message>
  </context>
  <context>
    <name>LinkPicker</name>
    <message>
      <source>Find a transcript or speaker</source>
      <translation>Find a transcript or speaker</translation>
    </message>
    <message>
      <source>Transcripts and speakers</source>
      <translation>Transcripts and speakers</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>now {case}</source>
      <translation>now {case}</translation>
    </message>
  </context>
  <context>
    <name>LinkRows</name>
    <message>
      <source>No transcript and no speaker yet.</source>
      <translation>No transcript and no speaker yet.</translation>
    </message>
    <message>
      <source>Open {transcript}</source>
      <translation>Open {transcript}</translation>
    </message>
    <message>
      <source>Unlink {name}</source>
      <translation>Unlink {name}</translation>
    </message>
  </context>
  <context>
    <name>LostDialog</name>
    <message>
      <source>What is not in {file}</source>
      <translation>What is not in {file}</translation>
    </message>
    <message>
      <source>The format cannot hold it. In this project it stays as it is.</source>
      <translation>The format cannot hold it. In this project it stays as it is.</translation>
    </message>
    <message>
      <source>Copy list</source>
      <translation>Copy list</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
  </context>
  <context>
    <name>ManyPanel</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s)</source>
      <translation>
        <numerusform>%n coding</numerusform>
        <numerusform>%n codings</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} codes selected · {codings}</source>
      <translation>{count} codes selected · {codings}</translation>
    </message>
    <message>
      <source>Kind of all</source>
      <translation>Kind of all</translation>
    </message>
    <message>
      <source>Colour of all</source>
      <translation>Colour of all</translation>
    </message>
    <message>
      <source>Move...</source>
      <translation>Move...</translation>
    </message>
    <message>
      <source>Merge...</source>
      <translation>Merge...</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
  </context>
  <context>
    <name>MemoDelegate</name>
    <message>
      <source>Nothing written yet</source>
      <translation>Nothing written yet</translation>
    </message>
  </context>
  <context>
    <name>MemoInHand</name>
    <message>
      <source>This memo is not saved yet, so it stays open.</source>
      <translation>This memo is not saved yet, so it stays open.</translation>
    </message>
    <message>
      <source>The whole project</source>
      <translation>The whole project</translation>
    </message>
    <message>
      <source>On: {place}</source>
      <translation>On: {place}</translation>
    </message>
    <message>
      <source>new, not written yet</source>
      <translation>new, not written yet</translation>
    </message>
    <message>
      <source>goes into the report</source>
      <translation>goes into the report</translation>
    </message>
    <message>
      <source>Not saved yet, your words stay here. {reason}</source>
      <translation>Not saved yet, your words stay here. {reason}</translation>
    </message>
    <message>
      <source>Too long for a memo: {pasted} characters, a memo holds {most}. Nothing was pasted; it is still on the clipboard.</source>
      <translation>Too long for a memo: {pasted} characters, a memo holds {most}. Nothing was pasted; it is still on the clipboard.</translation>
    </message>
    <message>
      <source>The memo is on {place} now.</source>
      <translation>The memo is on {place} now.</translation>
    </message>
    <message>
      <source>The memo “{memo}” is deleted.</source>
      <translation>The memo “{memo}” is deleted.</translation>
    </message>
  </context>
  <context>
    <name>MemoPaper</name>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%n word</numerusform>
        <numerusform>%n words</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved {time}</source>
      <translation>Saved {time}</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>Kind of memo</source>
      <translation>Kind of memo</translation>
    </message>
    <message>
      <source>Kind of memo. Choose one, or write your own word.</source>
      <translation>Kind of memo. Choose one, or write your own word.</translation>
    </message>
    <message>
      <source>Write here. It saves itself.</source>
      <translation>Write here. It saves itself.</translation>
    </message>
    <message>
      <source>Text of the memo</source>
      <translation>Text of the memo</translation>
    </message>
    <message>
      <source>The passage this memo is on</source>
      <translation>The passage this memo is on</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Move</translation>
    </message>
    <message>
      <source>Put this memo on something else</source>
      <translation>Put this memo on something else</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Delete memo</source>
      <translation>Delete memo</translation>
    </message>
    <message>
      <source>Go there</source>
      <translation>Go there</translation>
    </message>
  </context>
  <context>
    <name>MemoWords</name>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Interpretation</source>
      <translation>Interpretation</translation>
    </message>
    <message>
      <source>Field note</source>
      <translation>Field note</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Method</translation>
    </message>
    <message>
      <source>Theory</source>
      <translation>Theory</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Project</translation>
    </message>
    <message>
      <source>Transcript</source>
      <translation>Transcript</translation>
    </message>
    <message>
      <source>Passage</source>
      <translation>Passage</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Case</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>The whole project</source>
      <translation>The whole project</translation>
    </message>
    <message>
      <source>{name}, turn {number}</source>
      <translation>{name}, turn {number}</translation>
    </message>
  </context>
  <context>
    <name>MemosPage</name>
    <message>
      <source>Write on in the memo that is marked</source>
      <translation>Write on in the memo that is marked</translation>
    </message>
    <message>
      <source>Delete the memo that is marked</source>
      <translation>Delete the memo that is marked</translation>
    </message>
    <message>
      <source>From the text back to the list</source>
      <translation>From the text back to the list</translation>
    </message>
    <message>
      <source>New memo</source>
      <translation>New memo</translation>
    </message>
    <message>
      <source>Find in memos</source>
      <translation>Find in memos</translation>
    </message>
    <message>
      <source>Delete memo</source>
      <translation>Delete memo</translation>
    </message>
  </context>
  <context>
    <name>MemosParts</name>
    <message>
      <source>Memos</source>
      <translation>Memos</translation>
    </message>
    <message>
      <source>New memo</source>
      <translation>New memo</translation>
    </message>
    <message>
      <source>Find in memos</source>
      <translation>Find in memos</translation>
    </message>
    <message>
      <source>No memo fits. Take a filter away, or try fewer words.</source>
      <translation>No memo fits. Take a filter away, or try fewer words.</translation>
    </message>
    <message>
      <source>No memo is open</source>
      <translation>No memo is open</translation>
    </message>
    <message>
      <source>Choose one from the list, or write a new one.</source>
      <translation>Choose one from the list, or write a new one.</translation>
    </message>
    <message>
      <source>No memos yet</source>
      <translation>No memos yet</translation>
    </message>
    <message>
      <source>Write down what strikes you while you read: on the study, an interview, a case, a code. The interpretation of a code goes into the report.</source>
      <translation>Write down what strikes you while you read: on the study, an interview, a case, a code. The interpretation of a code goes into the report.</translation>
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
      <source>&amp;Analysis</source>
      <translation>&amp;Analysis</translation>
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
      <source>Coded transcript to Word...</source>
      <translation>Coded transcript to Word...</translation>
    </message>
    <message>
      <source>Project for another program (.qdpx)...</source>
      <translation>Project for another program (.qdpx)...</translation>
    </message>
    <message>
      <source>Work package for a coder...</source>
      <translation>Work package for a coder...</translation>
    </message>
    <message>
      <source>Codebook...</source>
      <translation>Codebook...</translation>
    </message>
    <message>
      <source>Another coder's project or work package...</source>
      <translation>Another coder's project or work package...</translation>
    </message>
    <message>
      <source>Word document with comments...</source>
      <translation>Word document with comments...</translation>
    </message>
    <message>
      <source>Project of another program...</source>
      <translation>Project of another program...</translation>
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
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>See when it was saved</source>
      <translation>See when it was saved</translation>
    </message>
    <message>
      <source>Save a copy...</source>
      <translation>Save a copy...</translation>
    </message>
    <message>
      <source>Title and description...</source>
      <translation>Title and description...</translation>
    </message>
    <message>
      <source>Settings...</source>
      <translation>Settings...</translation>
    </message>
    <message>
      <source>Find a command...</source>
      <translation>Find a command...</translation>
    </message>
    <message>
      <source>Keys of this page</source>
      <translation>Keys of this page</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Help</translation>
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
    <message>
      <source>Share</source>
      <translation>Share</translation>
    </message>
    <message>
      <source>Receive</source>
      <translation>Receive</translation>
    </message>
  </context>
  <context>
    <name>MergeDialog</name>
    <message numerus="yes">
      <source>%n value(s) differ. Choose which to keep:</source>
      <translation>
        <numerusform>%n value differ. Choose which to keep:</numerusform>
        <numerusform>%n values differ. Choose which to keep:</numerusform>
      </translation>
    </message>
    <message>
      <source>Their values go together without loss.</source>
      <translation>Their values go together without loss.</translation>
    </message>
    <message>
      <source>{case} is part of {other} now.</source>
      <translation>{case} is part of {other} now.</translation>
    </message>
    <message>
      <source>Merge cases</source>
      <translation>Merge cases</translation>
    </message>
    <message>
      <source>Transcripts, speakers, memos and values of “{case}” go to:</source>
      <translation>Transcripts, speakers, memos and values of “{case}” go to:</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Merge</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
  </context>
  <context>
    <name>MergePanel</name>
    <message numerus="yes">
      <source>%n coding(s) to {target}</source>
      <translation>
        <numerusform>%n coding to {target}</numerusform>
        <numerusform>%n codings to {target}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them double: same coder, same passage</source>
      <translation>
        <numerusform>%n of them double: same coder, same passage</numerusform>
        <numerusform>%n of them double: same coder, same passage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sub-code(s) to {target}: {names}</source>
      <translation>
        <numerusform>%n sub-code to {target}: {names}</numerusform>
        <numerusform>%n sub-codes to {target}: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sub-code(s) into one of the same name: {names}</source>
      <translation>
        <numerusform>%n sub-code into one of the same name: {names}</numerusform>
        <numerusform>%n sub-codes into one of the same name: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n memo(s) to {target}</source>
      <translation>
        <numerusform>%n memo to {target}</numerusform>
        <numerusform>%n memos to {target}</numerusform>
      </translation>
    </message>
    <message>
      <source>Number key {key} is taken over</source>
      <translation>Number key {key} is taken over</translation>
    </message>
    <message>
      <source>{part} of {code} is taken over</source>
      <translation>{part} of {code} is taken over</translation>
    </message>
    <message>
      <source>{part} of {code} is put below that of {target}</source>
      <translation>{part} of {code} is put below that of {target}</translation>
    </message>
    <message>
      <source>{part} of {code} is left out: {target} has its own</source>
      <translation>{part} of {code} is left out: {target} has its own</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Definition</translation>
    </message>
    <message>
      <source>When to use</source>
      <translation>When to use</translation>
    </message>
    <message>
      <source>When not to use</source>
      <translation>When not to use</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Example</translation>
    </message>
    <message>
      <source>Merge {codes}</source>
      <translation>Merge {codes}</translation>
    </message>
    <message>
      <source>Into which code? Nothing is done before you press Merge.</source>
      <translation>Into which code? Nothing is done before you press Merge.</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>What happens</translation>
    </message>
    <message>
      <source>Keep these texts too, below those that are there</source>
      <translation>Keep these texts too, below those that are there</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Merge</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>What the file would bring</source>
      <translation>What the file would bring</translation>
    </message>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation>
        <numerusform>%n question</numerusform>
        <numerusform>%n questions</numerusform>
      </translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Report</translation>
    </message>
    <message numerus="yes">
      <source>%n answered</source>
      <translation>
        <numerusform>%n answered</numerusform>
        <numerusform>%n answered</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge into this project</source>
      <translation>Merge into this project</translation>
    </message>
    <message numerus="yes">
      <source>Merge (%n to decide)</source>
      <translation>
        <numerusform>Merge (%n to decide)</numerusform>
        <numerusform>Merge (%n to decide)</numerusform>
      </translation>
    </message>
    <message>
      <source>Working out what would come...</source>
      <translation>Working out what would come...</translation>
    </message>
    <message>
      <source>Nothing has changed yet. Merging is one step and can be undone.</source>
      <translation>Nothing has changed yet. Merging is one step and can be undone.</translation>
    </message>
    <message>
      <source>{file}, the work package of {coder}</source>
      <translation>{file}, the work package of {coder}</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>To decide</translation>
    </message>
    <message>
      <source>What would come</source>
      <translation>What would come</translation>
    </message>
    <message>
      <source>What stays as it is</source>
      <translation>What stays as it is</translation>
    </message>
    <message>
      <source>{share} like {name}</source>
      <translation>{share} like {name}</translation>
    </message>
    <message>
      <source>the same as {name}</source>
      <translation>the same as {name}</translation>
    </message>
    <message>
      <source>another interview than {name}</source>
      <translation>another interview than {name}</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) that cannot be kept</source>
      <translation>
        <numerusform>%n thing that cannot be kept</numerusform>
        <numerusform>%n things that cannot be kept</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to check</source>
      <translation>
        <numerusform>%n thing to check</numerusform>
        <numerusform>%n things to check</numerusform>
      </translation>
    </message>
    <message>
      <source>From the other program</source>
      <translation>From the other program</translation>
    </message>
    <message>
      <source>There is nothing new in it.</source>
      <translation>There is nothing new in it.</translation>
    </message>
  </context>
  <context>
    <name>MergeWords</name>
    <message numerus="yes">
      <source>%n new transcript(s)</source>
      <translation>
        <numerusform>%n new transcript</numerusform>
        <numerusform>%n new transcripts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new coding(s)</source>
      <translation>
        <numerusform>%n new coding</numerusform>
        <numerusform>%n new codings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new code(s)</source>
      <translation>
        <numerusform>%n new code</numerusform>
        <numerusform>%n new codes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new coder(s)</source>
      <translation>
        <numerusform>%n new coder</numerusform>
        <numerusform>%n new coders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new case(s)</source>
      <translation>
        <numerusform>%n new case</numerusform>
        <numerusform>%n new cases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new attribute(s)</source>
      <translation>
        <numerusform>%n new attribute</numerusform>
        <numerusform>%n new attributes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new value(s) of cases</source>
      <translation>
        <numerusform>%n new value of cases</numerusform>
        <numerusform>%n new values of cases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new memo(s)</source>
      <translation>
        <numerusform>%n new memo</numerusform>
        <numerusform>%n new memos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) changed</source>
      <translation>
        <numerusform>%n coding changed</numerusform>
        <numerusform>%n codings changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) completed</source>
      <translation>
        <numerusform>%n coding completed</numerusform>
        <numerusform>%n codings completed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) removed</source>
      <translation>
        <numerusform>%n coding removed</numerusform>
        <numerusform>%n codings removed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passage(s) to look at</source>
      <translation>
        <numerusform>%n passage to look at</numerusform>
        <numerusform>%n passages to look at</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n transcript(s) here already</source>
      <translation>
        <numerusform>%n transcript here already</numerusform>
        <numerusform>%n transcripts here already</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changed text(s)</source>
      <translation>
        <numerusform>%n changed text</numerusform>
        <numerusform>%n changed texts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) carried over</source>
      <translation>
        <numerusform>%n coding carried over</numerusform>
        <numerusform>%n codings carried over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) here already</source>
      <translation>
        <numerusform>%n coding here already</numerusform>
        <numerusform>%n codings here already</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n difference(s), ours stay</source>
      <translation>
        <numerusform>%n difference, ours stay</numerusform>
        <numerusform>%n differences, ours stay</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) left out</source>
      <translation>
        <numerusform>%n value left out</numerusform>
        <numerusform>%n values left out</numerusform>
      </translation>
    </message>
    <message>
      <source>They are added with their speakers and codings.</source>
      <translation>They are added with their speakers and codings.</translation>
    </message>
    <message>
      <source>They are added beside yours, under the name of their coder. Code · transcript · number:</source>
      <translation>They are added beside yours, under the name of their coder. Code · transcript · number:</translation>
    </message>
    <message>
      <source>They are added to the codebook where they stand there. Codes with the same path are one code.</source>
      <translation>They are added to the codebook where they stand there. Codes with the same path are one code.</translation>
    </message>
    <message>
      <source>They become coders of this project.</source>
      <translation>They become coders of this project.</translation>
    </message>
    <message>
      <source>They are added. Cases of the same name are one case.</source>
      <translation>They are added. Cases of the same name are one case.</translation>
    </message>
    <message>
      <source>They are added to the table of cases.</source>
      <translation>They are added to the table of cases.</translation>
    </message>
    <message>
      <source>They fill cells that are empty here. Case · attribute · value:</source>
      <translation>They fill cells that are empty here. Case · attribute · value:</translation>
    </message>
    <message>
      <source>They are added with the name of who wrote them.</source>
      <translation>They are added with the name of who wrote them.</translation>
    </message>
    <message>
      <source>The coder of the work package changed these codings, and nobody touched them here meanwhile: the change is taken over.</source>
      <translation>The coder of the work package changed these codings, and nobody touched them here meanwhile: the change is taken over.</translation>
    </message>
    <message>
      <source>These codings are here already, but had no comment, weight or choice: they get what they lack.</source>
      <translation>These codings are here already, but had no comment, weight or choice: they get what they lack.</translation>
    </message>
    <message>
      <source>The coder of the work package removed these codings, and nobody touched them here meanwhile: they are removed here too.</source>
      <translation>The coder of the work package removed these codings, and nobody touched them here meanwhile: they are removed here too.</translation>
    </message>
    <message>
      <source>The text differs so much that their place is not certain. They wait in the review list of the Coding page, nothing of them is lost.</source>
      <translation>The text differs so much that their place is not certain. They wait in the review list of the Coding page, nothing of them is lost.</translation>
    </message>
    <message>
      <source>Their codings come into the transcript that is here.</source>
      <translation>Their codings come into the transcript that is here.</translation>
    </message>
    <message>
      <source>The text was changed in one of the projects. Ours stays; the codings are carried over to it.</source>
      <translation>The text was changed in one of the projects. Ours stays; the codings are carried over to it.</translation>
    </message>
    <message>
      <source>Their passage was found again in our text.</source>
      <translation>Their passage was found again in our text.</translation>
    </message>
    <message>
      <source>Nothing changes there.</source>
      <translation>Nothing changes there.</translation>
    </message>
    <message>
      <source>Both have them, but not alike. Ours stay; a memo that differs comes beside ours.</source>
      <translation>Both have them, but not alike. Ours stay; a memo that differs comes beside ours.</translation>
    </message>
    <message>
      <source>They contradict a value that is here, or do not fit the attribute. Ours stay.</source>
      <translation>They contradict a value that is here, or do not fit the attribute. Ours stay.</translation>
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
    <name>Messages</name>
    <message>
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Something in the program broke. Your work is saved. Send us the details, please.</source>
      <translation>Something in the program broke. Your work is saved. Send us the details, please.</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Copy details</translation>
    </message>
  </context>
  <context>
    <name>MisfitBar</name>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Make it a text</source>
      <translation>Make it a text</translation>
    </message>
    <message>
      <source>Make them texts</source>
      <translation>Make them texts</translation>
    </message>
    <message>
      <source>“{value}” is no value of {attribute}</source>
      <translation>“{value}” is no value of {attribute}</translation>
    </message>
    <message>
      <source>the name “{value}” is too long</source>
      <translation>the name “{value}” is too long</translation>
    </message>
    <message>
      <source>the name “{value}” is taken</source>
      <translation>the name “{value}” is taken</translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n more</numerusform>
        <numerusform>%n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) not written:</source>
      <translation>
        <numerusform>%n value not written:</numerusform>
        <numerusform>%n values not written:</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MovePanel</name>
    <message>
      <source>Move {codes}</source>
      <translation>Move {codes}</translation>
    </message>
    <message>
      <source>Below which code?</source>
      <translation>Below which code?</translation>
    </message>
    <message>
      <source>To the top level</source>
      <translation>To the top level</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Move</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
  </context>
  <context>
    <name>NameSheet</name>
    <message>
      <source>Type a name</source>
      <translation>Type a name</translation>
    </message>
    <message>
      <source>New: {name}</source>
      <translation>New: {name}</translation>
    </message>
  </context>
  <context>
    <name>Names</name>
    <message>
      <source>Names of the cases</source>
      <translation>Names of the cases</translation>
    </message>
  </context>
  <context>
    <name>NewProject</name>
    <message>
      <source>Empty, codes grow while coding</source>
      <translation>Empty, codes grow while coding</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>New project</translation>
    </message>
    <message>
      <source>Title of the study</source>
      <translation>Title of the study</translation>
    </message>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>Codebook to start with</source>
      <translation>Codebook to start with</translation>
    </message>
    <message>
      <source>Who codes</source>
      <translation>Who codes</translation>
    </message>
    <message>
      <source>For example: Roles of social guides in Banjarmasin</source>
      <translation>For example: Roles of social guides in Banjarmasin</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Your name</translation>
    </message>
    <message>
      <source>Choose folder...</source>
      <translation>Choose folder...</translation>
    </message>
    <message>
      <source>From a file...</source>
      <translation>From a file...</translation>
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
      <source>The codebook is being read</source>
      <translation>The codebook is being read</translation>
    </message>
    <message>
      <source>Choose folder</source>
      <translation>Choose folder</translation>
    </message>
    <message>
      <source>Codebook</source>
      <translation>Codebook</translation>
    </message>
  </context>
  <context>
    <name>NoOptions</name>
    <message>
      <source>This block has no settings. Alt+Up and Alt+Down move it.</source>
      <translation>This block has no settings. Alt+Up and Alt+Down move it.</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <source>Coders</source>
      <translation>Coders</translation>
    </message>
    <message>
      <source>Comments from {file}</source>
      <translation>Comments from {file}</translation>
    </message>
    <message numerus="yes">
      <source>%n of {total} decided, nothing taken over yet.</source>
      <translation>
        <numerusform>%n of {total} decided, nothing taken over yet.</numerusform>
        <numerusform>%n of {total} decided, nothing taken over yet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passage(s) to look at</source>
      <translation>
        <numerusform>%n passage to look at</numerusform>
        <numerusform>%n passages to look at</numerusform>
      </translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <source>Receive</source>
      <translation>Receive</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Share</translation>
    </message>
    <message>
      <source>Received from other programs</source>
      <translation>Received from other programs</translation>
    </message>
    <message>
      <source>After a merge or a corrected text, their place is not certain.</source>
      <translation>After a merge or a corrected text, their place is not certain.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Go on</translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>Look at them</translation>
    </message>
    <message>
      <source>Merge another coder's project</source>
      <translation>Merge another coder's project</translation>
    </message>
    <message>
      <source>A project or a work package (.qualcode). A report comes first.</source>
      <translation>A project or a work package (.qualcode). A report comes first.</translation>
    </message>
    <message>
      <source>Choose file...</source>
      <translation>Choose file...</translation>
    </message>
    <message>
      <source>Word document with comments</source>
      <translation>Word document with comments</translation>
    </message>
    <message>
      <source>Comments in the margin become codings and memos, one by one.</source>
      <translation>Comments in the margin become codings and memos, one by one.</translation>
    </message>
    <message>
      <source>Project of another program</source>
      <translation>Project of another program</translation>
    </message>
    <message>
      <source>REFI-QDA (.qdpx), QualCoder (.qda), Taguette (.sqlite3).</source>
      <translation>REFI-QDA (.qdpx), QualCoder (.qda), Taguette (.sqlite3).</translation>
    </message>
    <message>
      <source>Work package for one coder</source>
      <translation>Work package for one coder</translation>
    </message>
    <message>
      <source>Chosen transcripts and the codebook, without others' codings.</source>
      <translation>Chosen transcripts and the codebook, without others' codings.</translation>
    </message>
    <message>
      <source>Choose transcripts...</source>
      <translation>Choose transcripts...</translation>
    </message>
    <message>
      <source>Coded transcript to Word</source>
      <translation>Coded transcript to Word</translation>
    </message>
    <message>
      <source>For a supervisor: every coding stands as a comment in the margin.</source>
      <translation>For a supervisor: every coding stands as a comment in the margin.</translation>
    </message>
    <message>
      <source>Choose transcript...</source>
      <translation>Choose transcript...</translation>
    </message>
    <message>
      <source>Project for another program</source>
      <translation>Project for another program</translation>
    </message>
    <message>
      <source>REFI-QDA (.qdpx), for MAXQDA, ATLAS.ti, NVivo and others.</source>
      <translation>REFI-QDA (.qdpx), for MAXQDA, ATLAS.ti, NVivo and others.</translation>
    </message>
    <message>
      <source>Save as...</source>
      <translation>Save as...</translation>
    </message>
  </context>
  <context>
    <name>OwnRow</name>
    <message>
      <source>Join, edit yourself</source>
      <translation>Join, edit yourself</translation>
    </message>
    <message>
      <source>Effect on this project</source>
      <translation>Effect on this project</translation>
    </message>
  </context>
  <context>
    <name>PackageNote</name>
    <message>
      <source>Work package for {coder}, from “{project}”</source>
      <translation>Work package for {coder}, from “{project}”</translation>
    </message>
    <message>
      <source>Send back</source>
      <translation>Send back</translation>
    </message>
    <message>
      <source>Show the file in its folder: it is sent as it is</source>
      <translation>Show the file in its folder: it is sent as it is</translation>
    </message>
  </context>
  <context>
    <name>PackagePanel</name>
    <message numerus="yes">
      <source>%n transcript(s)</source>
      <translation>
        <numerusform>%n transcript</numerusform>
        <numerusform>%n transcripts</numerusform>
      </translation>
    </message>
    <message>
      <source>of {total}</source>
      <translation>of {total}</translation>
    </message>
    <message>
      <source>the coder</source>
      <translation>the coder</translation>
    </message>
    <message numerus="yes">
      <source>%n transcript(s), with speakers and cases</source>
      <translation>
        <numerusform>%n transcript, with speakers and cases</numerusform>
        <numerusform>%n transcripts, with speakers and cases</numerusform>
      </translation>
    </message>
    <message>
      <source>The whole codebook</source>
      <translation>The whole codebook</translation>
    </message>
    <message>
      <source>The codings and memos of {name}, if there are any</source>
      <translation>The codings and memos of {name}, if there are any</translation>
    </message>
    <message>
      <source>Nobody else's codings: whoever codes does not see them</source>
      <translation>Nobody else's codings: whoever codes does not see them</translation>
    </message>
    <message>
      <source>Tick transcripts first</source>
      <translation>Tick transcripts first</translation>
    </message>
    <message>
      <source>Say first who gets it</source>
      <translation>Say first who gets it</translation>
    </message>
    <message>
      <source>Send the file as you like. It comes back with “Merge another coder's project”.</source>
      <translation>Send the file as you like. It comes back with “Merge another coder's project”.</translation>
    </message>
    <message>
      <source>Make a work package</source>
      <translation>Make a work package</translation>
    </message>
    <message>
      <source>Tick all</source>
      <translation>Tick all</translation>
    </message>
    <message>
      <source>Tick none</source>
      <translation>Tick none</translation>
    </message>
    <message>
      <source>Transcripts for the package</source>
      <translation>Transcripts for the package</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>For whom</translation>
    </message>
    <message>
      <source>Choose a coder, or type a new name</source>
      <translation>Choose a coder, or type a new name</translation>
    </message>
    <message>
      <source>Whoever opens the package codes under this name.</source>
      <translation>Whoever opens the package codes under this name.</translation>
    </message>
    <message>
      <source>What goes along</source>
      <translation>What goes along</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Save the package...</source>
      <translation>Save the package...</translation>
    </message>
  </context>
  <context>
    <name>PageActions</name>
    <message>
      <source>Find in transcript</source>
      <translation>Find in transcript</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Next hit</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Previous hit</translation>
    </message>
    <message>
      <source>Find in project</source>
      <translation>Find in project</translation>
    </message>
    <message>
      <source>Copy with reference</source>
      <translation>Copy with reference</translation>
    </message>
    <message>
      <source>Previous transcript</source>
      <translation>Previous transcript</translation>
    </message>
    <message>
      <source>Next transcript</source>
      <translation>Next transcript</translation>
    </message>
    <message>
      <source>Rename transcript</source>
      <translation>Rename transcript</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Apply code...</source>
      <translation>Apply code...</translation>
    </message>
    <message>
      <source>In vivo code</source>
      <translation>In vivo code</translation>
    </message>
    <message>
      <source>Remove code</source>
      <translation>Remove code</translation>
    </message>
    <message>
      <source>Change code...</source>
      <translation>Change code...</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Comment</translation>
    </message>
    <message>
      <source>Citation form...</source>
      <translation>Citation form...</translation>
    </message>
    <message>
      <source>Split here</source>
      <translation>Split here</translation>
    </message>
    <message>
      <source>Join with its neighbours</source>
      <translation>Join with its neighbours</translation>
    </message>
    <message>
      <source>Heavier</source>
      <translation>Heavier</translation>
    </message>
    <message>
      <source>Lighter</source>
      <translation>Lighter</translation>
    </message>
    <message>
      <source>Chosen for the report</source>
      <translation>Chosen for the report</translation>
    </message>
    <message>
      <source>Maybe</source>
      <translation>Maybe</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>Not used</translation>
    </message>
    <message>
      <source>Use as the code's example</source>
      <translation>Use as the code's example</translation>
    </message>
    <message>
      <source>Memo on this passage</source>
      <translation>Memo on this passage</translation>
    </message>
    <message>
      <source>Excerpts of this code</source>
      <translation>Excerpts of this code</translation>
    </message>
    <message>
      <source>Show only this code</source>
      <translation>Show only this code</translation>
    </message>
    <message>
      <source>Show all codings</source>
      <translation>Show all codings</translation>
    </message>
    <message>
      <source>New code</source>
      <translation>New code</translation>
    </message>
    <message>
      <source>Edit code...</source>
      <translation>Edit code...</translation>
    </message>
    <message>
      <source>Merge into...</source>
      <translation>Merge into...</translation>
    </message>
    <message>
      <source>Filter codes</source>
      <translation>Filter codes</translation>
    </message>
    <message>
      <source>Use a codebook...</source>
      <translation>Use a codebook...</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Larger text</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Smaller text</translation>
    </message>
    <message>
      <source>Usual text size</source>
      <translation>Usual text size</translation>
    </message>
    <message>
      <source>This coding</source>
      <translation>This coding</translation>
    </message>
  </context>
  <context>
    <name>PageCodings</name>
    <message>
      <source>Coded: {code}</source>
      <translation>Coded: {code}</translation>
    </message>
    <message>
      <source>Select a passage first, then give it the code.</source>
      <translation>Select a passage first, then give it the code.</translation>
    </message>
  </context>
  <context>
    <name>PageKeys</name>
    <message>
      <source>Select a sentence, then one more</source>
      <translation>Select a sentence, then one more</translation>
    </message>
    <message>
      <source>Select one sentence less</source>
      <translation>Select one sentence less</translation>
    </message>
    <message>
      <source>Select the next sentence of an answer</source>
      <translation>Select the next sentence of an answer</translation>
    </message>
    <message>
      <source>Select the sentence before</source>
      <translation>Select the sentence before</translation>
    </message>
    <message>
      <source>Select the whole turn</source>
      <translation>Select the whole turn</translation>
    </message>
    <message>
      <source>To the turn before</source>
      <translation>To the turn before</translation>
    </message>
    <message>
      <source>To the next turn</source>
      <translation>To the next turn</translation>
    </message>
    <message>
      <source>Give the code with this number key to the selection (0 to 9)</source>
      <translation>Give the code with this number key to the selection (0 to 9)</translation>
    </message>
    <message>
      <source>Open the code bar; typing a letter opens it too</source>
      <translation>Open the code bar; typing a letter opens it too</translation>
    </message>
    <message>
      <source>In the code bar: tick a code</source>
      <translation>In the code bar: tick a code</translation>
    </message>
    <message>
      <source>In the code bar: give the code with a comment</source>
      <translation>In the code bar: give the code with a comment</translation>
    </message>
    <message>
      <source>Remove the coding at the cursor</source>
      <translation>Remove the coding at the cursor</translation>
    </message>
    <message>
      <source>Move the end of the coding by a word (Left: back)</source>
      <translation>Move the end of the coding by a word (Left: back)</translation>
    </message>
    <message>
      <source>Move the end of the coding by a sentence (Up: back)</source>
      <translation>Move the end of the coding by a sentence (Up: back)</translation>
    </message>
    <message>
      <source>Move the start of the coding by a word (Left: back)</source>
      <translation>Move the start of the coding by a word (Left: back)</translation>
    </message>
    <message>
      <source>Move the start of the coding by a sentence (Up: back)</source>
      <translation>Move the start of the coding by a sentence (Up: back)</translation>
    </message>
    <message>
      <source>Drop the selection, then the coding</source>
      <translation>Drop the selection, then the coding</translation>
    </message>
    <message>
      <source>Rename the code or transcript in the list</source>
      <translation>Rename the code or transcript in the list</translation>
    </message>
    <message>
      <source>In the list: move the transcripts up (Down: down)</source>
      <translation>In the list: move the transcripts up (Down: down)</translation>
    </message>
    <message>
      <source>In the list to look at: right as it is (D: drop it)</source>
      <translation>In the list to look at: right as it is (D: drop it)</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>Coding</source>
      <translation>Coding</translation>
    </message>
    <message>
      <source>Excerpts</source>
      <translation>Excerpts</translation>
    </message>
    <message>
      <source>Codebook</source>
      <translation>Codebook</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Cases</translation>
    </message>
    <message>
      <source>Memos</source>
      <translation>Memos</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Report</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Team</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>{colour}: {codes}</source>
      <translation>{colour}: {codes}</translation>
    </message>
    <message>
      <source>Colour: {name}</source>
      <translation>Colour: {name}</translation>
    </message>
  </context>
  <context>
    <name>PaletteEntries</name>
    <message>
      <source>Recent projects</source>
      <translation>Recent projects</translation>
    </message>
    <message>
      <source>Transcript</source>
      <translation>Transcript</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Case</translation>
    </message>
    <message>
      <source>Memo</source>
      <translation>Memo</translation>
    </message>
  </context>
  <context>
    <name>PasteBar</name>
    <message numerus="yes">
      <source>%n row(s) on the clipboard</source>
      <translation>
        <numerusform>%n row on the clipboard</numerusform>
        <numerusform>%n rows on the clipboard</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new attribute(s)</source>
      <translation>
        <numerusform>%n new attribute</numerusform>
        <numerusform>%n new attributes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new case(s)</source>
      <translation>
        <numerusform>%n new case</numerusform>
        <numerusform>%n new cases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n known case(s) get values</source>
      <translation>
        <numerusform>%n known case get values</numerusform>
        <numerusform>%n known cases get values</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) replaced</source>
      <translation>
        <numerusform>%n value replaced</numerusform>
        <numerusform>%n values replaced</numerusform>
      </translation>
    </message>
    <message>
      <source>The first row holds the names of the attributes</source>
      <translation>The first row holds the names of the attributes</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Paste</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
  </context>
  <context>
    <name>Picker</name>
    <message>
      <source>Nothing of that name. Type another word.</source>
      <translation>Nothing of that name. Type another word.</translation>
    </message>
  </context>
  <context>
    <name>PlainText</name>
    <message>
      <source>The clipboard holds {pasted} characters; a field takes up to {most}. Paste a smaller part, or write it as a memo.</source>
      <translation>The clipboard holds {pasted} characters; a field takes up to {most}. Paste a smaller part, or write it as a memo.</translation>
    </message>
  </context>
  <context>
    <name>Portrait</name>
    <message>
      <source>Portrait of the codings</source>
      <translation>Portrait of the codings</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>Saved as {file}.</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Save as PDF</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
      <source>Print preview</source>
      <translation>Print preview</translation>
    </message>
    <message>
      <source>Structure</source>
      <translation>Structure</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>Counts</translation>
    </message>
    <message>
      <source>Excerpts per code</source>
      <translation>Excerpts per code</translation>
    </message>
    <message>
      <source>none</source>
      <translation>none</translation>
    </message>
    <message>
      <source>Back to the codebook</source>
      <translation>Back to the codebook</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Smaller</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Larger</translation>
    </message>
    <message>
      <source>Print...</source>
      <translation>Print...</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
  </context>
  <context>
    <name>ProjectDialog</name>
    <message>
      <source>Write the title of the study first</source>
      <translation>Write the title of the study first</translation>
    </message>
    <message>
      <source>Title of the study</source>
      <translation>Title of the study</translation>
    </message>
    <message>
      <source>What it is about</source>
      <translation>What it is about</translation>
    </message>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>Title and description</source>
      <translation>Title and description</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Save</translation>
    </message>
  </context>
  <context>
    <name>ProposalView</name>
    <message>
      <source>Select another passage in the text first</source>
      <translation>Select another passage in the text first</translation>
    </message>
    <message>
      <source>Memo</source>
      <translation>Memo</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>nobody named</translation>
    </message>
    <message>
      <source>The text was changed in Word, and this passage was not found for certain. Select it below and put it there, or leave it.</source>
      <translation>The text was changed in Word, and this passage was not found for certain. Select it below and put it there, or leave it.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Accept</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Leave</translation>
    </message>
    <message>
      <source>Put on the selection</source>
      <translation>Put on the selection</translation>
    </message>
    <message>
      <source>new code</source>
      <translation>new code</translation>
    </message>
    <message>
      <source>added</source>
      <translation>added</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>changed</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>removed</translation>
    </message>
    <message>
      <source>memo</source>
      <translation>memo</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Passage</source>
      <translation>Passage</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Comment</translation>
    </message>
  </context>
  <context>
    <name>QuestionBar</name>
    <message>
      <source>This is a question of the interviewer.</source>
      <translation>This is a question of the interviewer.</translation>
    </message>
    <message>
      <source>Don't ask again</source>
      <translation>Don't ask again</translation>
    </message>
    <message>
      <source>Code it</source>
      <translation>Code it</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
  </context>
  <context>
    <name>QuestionView</name>
    <message>
      <source>Is “{theirs}” the interview “{ours}”?</source>
      <translation>Is “{theirs}” the interview “{ours}”?</translation>
    </message>
    <message>
      <source>{share} of the words are the same. These are their first lines.</source>
      <translation>{share} of the words are the same. These are their first lines.</translation>
    </message>
    <message>
      <source>Here: {name}</source>
      <translation>Here: {name}</translation>
    </message>
    <message>
      <source>In the file: {name}</source>
      <translation>In the file: {name}</translation>
    </message>
    <message>
      <source>The same interview</source>
      <translation>The same interview</translation>
    </message>
    <message>
      <source>Another interview</source>
      <translation>Another interview</translation>
    </message>
    <message>
      <source>Its codings come into the transcript that is here</source>
      <translation>Its codings come into the transcript that is here</translation>
    </message>
    <message>
      <source>It is added as a transcript of its own</source>
      <translation>It is added as a transcript of its own</translation>
    </message>
  </context>
  <context>
    <name>ReaderPanel</name>
    <message>
      <source>Back to the versions</source>
      <translation>Back to the versions</translation>
    </message>
    <message>
      <source>Codebook</source>
      <translation>Codebook</translation>
    </message>
    <message>
      <source>Version {version}, as it was frozen</source>
      <translation>Version {version}, as it was frozen</translation>
    </message>
  </context>
  <context>
    <name>Receiving</name>
    <message>
      <source>Projects and work packages ({pattern})</source>
      <translation>Projects and work packages ({pattern})</translation>
    </message>
    <message>
      <source>Merge another coder's project</source>
      <translation>Merge another coder's project</translation>
    </message>
    <message>
      <source>There is nothing new in {file}.</source>
      <translation>There is nothing new in {file}.</translation>
    </message>
    <message>
      <source>Reading {file}</source>
      <translation>Reading {file}</translation>
    </message>
    <message numerus="yes">
      <source>{file} is merged, with %n new coding(s).</source>
      <translation>
        <numerusform>{file} is merged, with %n new coding.</numerusform>
        <numerusform>{file} is merged, with %n new codings.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passage(s) of {file} to look at.</source>
      <translation>
        <numerusform>%n passage of {file} to look at.</numerusform>
        <numerusform>%n passages of {file} to look at.</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>Look at them</translation>
    </message>
    <message>
      <source>Projects of other programs ({pattern})</source>
      <translation>Projects of other programs ({pattern})</translation>
    </message>
    <message>
      <source>Project of another program</source>
      <translation>Project of another program</translation>
    </message>
    <message>
      <source>{file} is a project of another program.</source>
      <translation>{file} is a project of another program.</translation>
    </message>
    <message>
      <source>Add to this project</source>
      <translation>Add to this project</translation>
    </message>
    <message>
      <source>Make a new project</source>
      <translation>Make a new project</translation>
    </message>
    <message>
      <source>Where the new project goes</source>
      <translation>Where the new project goes</translation>
    </message>
    <message>
      <source>Projects ({pattern})</source>
      <translation>Projects ({pattern})</translation>
    </message>
    <message>
      <source>Making {file}</source>
      <translation>Making {file}</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) in {file} could not be kept, or should be checked.</source>
      <translation>
        <numerusform>%n thing in {file} could not be kept, or should be checked.</numerusform>
        <numerusform>%n things in {file} could not be kept, or should be checked.</numerusform>
      </translation>
    </message>
    <message>
      <source>See the list</source>
      <translation>See the list</translation>
    </message>
    <message>
      <source>Word documents ({pattern})</source>
      <translation>Word documents ({pattern})</translation>
    </message>
    <message>
      <source>Word documents with comments</source>
      <translation>Word documents with comments</translation>
    </message>
    <message numerus="yes">
      <source>%n more document(s) with comments. Next: {file}.</source>
      <translation>
        <numerusform>%n more document with comments. Next: {file}.</numerusform>
        <numerusform>%n more documents with comments. Next: {file}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Open the next</source>
      <translation>Open the next</translation>
    </message>
    <message>
      <source>{file} has no comments.</source>
      <translation>{file} has no comments.</translation>
    </message>
    <message>
      <source>Which transcript is {file}?</source>
      <translation>Which transcript is {file}?</translation>
    </message>
    <message>
      <source>This one</source>
      <translation>This one</translation>
    </message>
    <message numerus="yes">
      <source>Reading %n file(s)</source>
      <translation>
        <numerusform>Reading %n file</numerusform>
        <numerusform>Reading %n files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%n comment</numerusform>
        <numerusform>%n comments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n transcript(s)</source>
      <translation>
        <numerusform>%n transcript</numerusform>
        <numerusform>%n transcripts</numerusform>
      </translation>
    </message>
    <message>
      <source>{comments} came with {transcripts}.</source>
      <translation>{comments} came with {transcripts}.</translation>
    </message>
    <message>
      <source>Make codings of the comments in</source>
      <translation>Make codings of the comments in</translation>
    </message>
    <message>
      <source>Make codings of them...</source>
      <translation>Make codings of them...</translation>
    </message>
    <message>
      <source>Reading the comments</source>
      <translation>Reading the comments</translation>
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
    <name>ReferenceField</name>
    <message>
      <source>Pattern of the reference</source>
      <translation>Pattern of the reference</translation>
    </message>
    <message>
      <source>In braces: case, turn, speaker, transcript, timestamp, date, coder, or the name of an attribute; with a question mark it may be missing.</source>
      <translation>In braces: case, turn, speaker, transcript, timestamp, date, coder, or the name of an attribute; with a question mark it may be missing.</translation>
    </message>
    <message>
      <source>Own pattern...</source>
      <translation>Own pattern...</translation>
    </message>
    <message>
      <source>An example is shown once something is coded.</source>
      <translation>An example is shown once something is coded.</translation>
    </message>
  </context>
  <context>
    <name>ReferenceSection</name>
    <message>
      <source>Reference</source>
      <translation>Reference</translation>
    </message>
    <message>
      <source>Pattern of the reference</source>
      <translation>Pattern of the reference</translation>
    </message>
    <message>
      <source>Holds for the whole report. In braces: case, turn, date, or the name of an attribute; with a question mark it may be missing.</source>
      <translation>Holds for the whole report. In braces: case, turn, date, or the name of an attribute; with a question mark it may be missing.</translation>
    </message>
  </context>
  <context>
    <name>ReportBlocks</name>
    <message>
      <source>Title and authors</source>
      <translation>Title and authors</translation>
    </message>
    <message>
      <source>Table of contents</source>
      <translation>Table of contents</translation>
    </message>
    <message>
      <source>Method paragraph</source>
      <translation>Method paragraph</translation>
    </message>
    <message>
      <source>Characteristics of the sources</source>
      <translation>Characteristics of the sources</translation>
    </message>
    <message>
      <source>Findings by code</source>
      <translation>Findings by code</translation>
    </message>
    <message>
      <source>Table code × case</source>
      <translation>Table code × case</translation>
    </message>
    <message>
      <source>Table kind × case</source>
      <translation>Table kind × case</translation>
    </message>
    <message>
      <source>Supporting, inhibiting factors</source>
      <translation>Supporting, inhibiting factors</translation>
    </message>
    <message>
      <source>Appendix: remaining quotes</source>
      <translation>Appendix: remaining quotes</translation>
    </message>
    <message>
      <source>Appendix: codebook</source>
      <translation>Appendix: codebook</translation>
    </message>
  </context>
  <context>
    <name>ReportPage</name>
    <message>
      <source>Switch the block on or off</source>
      <translation>Switch the block on or off</translation>
    </message>
    <message>
      <source>Move the block up</source>
      <translation>Move the block up</translation>
    </message>
    <message>
      <source>Move the block down</source>
      <translation>Move the block down</translation>
    </message>
    <message>
      <source>Previous page of the preview</source>
      <translation>Previous page of the preview</translation>
    </message>
    <message>
      <source>Next page of the preview</source>
      <translation>Next page of the preview</translation>
    </message>
    <message>
      <source>Use qualcode's template</source>
      <translation>Use qualcode's template</translation>
    </message>
    <message>
      <source>Bigger</source>
      <translation>Bigger</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Smaller</translation>
    </message>
    <message>
      <source>Fit to the window</source>
      <translation>Fit to the window</translation>
    </message>
    <message>
      <source>Look at the report again</source>
      <translation>Look at the report again</translation>
    </message>
  </context>
  <context>
    <name>ReportParts</name>
    <message>
      <source>Report</source>
      <translation>Report</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Contents</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Settings</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>Checks</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Contents or settings</source>
      <translation>Contents or settings</translation>
    </message>
    <message>
      <source>Checks or pages</source>
      <translation>Checks or pages</translation>
    </message>
    <message>
      <source>Preview of the document</source>
      <translation>Preview of the document</translation>
    </message>
    <message>
      <source>Preparing the preview...</source>
      <translation>Preparing the preview...</translation>
    </message>
    <message>
      <source>Nothing to report yet</source>
      <translation>Nothing to report yet</translation>
    </message>
    <message>
      <source>Code your interviews first: the report grows with every passage.</source>
      <translation>Code your interviews first: the report grows with every passage.</translation>
    </message>
    <message>
      <source>Go to coding</source>
      <translation>Go to coding</translation>
    </message>
    <message>
      <source>{page} of {count}</source>
      <translation>{page} of {count}</translation>
    </message>
  </context>
  <context>
    <name>ReportStatus</name>
    <message>
      <source>Smaller</source>
      <translation>Smaller</translation>
    </message>
    <message>
      <source>Bigger</source>
      <translation>Bigger</translation>
    </message>
    <message>
      <source>Preview {percent} %</source>
      <translation>Preview {percent} %</translation>
    </message>
    <message>
      <source>Laying out page {number}</source>
      <translation>Laying out page {number}</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%n word</numerusform>
        <numerusform>%n words</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RescuedMemo</name>
    <message>
      <source>The memo “{memo}” could not be saved last time. Its words were kept.</source>
      <translation>The memo “{memo}” could not be saved last time. Its words were kept.</translation>
    </message>
    <message>
      <source>Write on</source>
      <translation>Write on</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>Throw away</translation>
    </message>
  </context>
  <context>
    <name>ReviewBar</name>
    <message numerus="yes">
      <source>%n passage(s) to look at since the text changed.</source>
      <translation>
        <numerusform>%n passage to look at since the text changed.</numerusform>
        <numerusform>%n passages to look at since the text changed.</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>Look at them</translation>
    </message>
  </context>
  <context>
    <name>ReviewPanel</name>
    <message>
      <source>from {file}</source>
      <translation>from {file}</translation>
    </message>
    <message>
      <source>Select where it belongs first</source>
      <translation>Select where it belongs first</translation>
    </message>
    <message>
      <source>Now: not found in the text</source>
      <translation>Now: not found in the text</translation>
    </message>
    <message>
      <source>Select the passage where it belongs.</source>
      <translation>Select the passage where it belongs.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Now</translation>
    </message>
    <message>
      <source>Now: gone, perhaps here</source>
      <translation>Now: gone, perhaps here</translation>
    </message>
    <message>
      <source>Memo deleted.</source>
      <translation>Memo deleted.</translation>
    </message>
    <message>
      <source>Coding deleted.</source>
      <translation>Coding deleted.</translation>
    </message>
    <message numerus="yes">
      <source>%n passage(s) accepted where they stand.</source>
      <translation>
        <numerusform>%n passage accepted where they stand.</numerusform>
        <numerusform>%n passages accepted where they stand.</numerusform>
      </translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>To look at</translation>
    </message>
    <message>
      <source>Passages to look at</source>
      <translation>Passages to look at</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Previous</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Next</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Before</translation>
    </message>
    <message>
      <source>Right as it is</source>
      <translation>Right as it is</translation>
    </message>
    <message>
      <source>Put on the selection</source>
      <translation>Put on the selection</translation>
    </message>
    <message>
      <source>Drop it</source>
      <translation>Drop it</translation>
    </message>
    <message>
      <source>Accept all where they stand</source>
      <translation>Accept all where they stand</translation>
    </message>
    <message>
      <source>Accept all</source>
      <translation>Accept all</translation>
    </message>
    <message>
      <source>Nothing is left to look at.</source>
      <translation>Nothing is left to look at.</translation>
    </message>
  </context>
  <context>
    <name>RowMaker</name>
    <message>
      <source>not there</source>
      <translation>not there</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>unchanged</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>none yet</translation>
    </message>
    <message>
      <source>leave it out</source>
      <translation>leave it out</translation>
    </message>
    <message>
      <source>take it, in {place}</source>
      <translation>take it, in {place}</translation>
    </message>
    <message>
      <source>stays a code of its own</source>
      <translation>stays a code of its own</translation>
    </message>
    <message>
      <source>becomes part of {code}</source>
      <translation>becomes part of {code}</translation>
    </message>
    <message>
      <source>stays in {place}</source>
      <translation>stays in {place}</translation>
    </message>
    <message numerus="yes">
      <source>is removed, with %n coding(s)</source>
      <translation>
        <numerusform>is removed, with %n coding</numerusform>
        <numerusform>is removed, with %n codings</numerusform>
      </translation>
    </message>
    <message>
      <source>in {place}</source>
      <translation>in {place}</translation>
    </message>
  </context>
  <context>
    <name>SavedPanel</name>
    <message>
      <source>All excerpts</source>
      <translation>All excerpts</translation>
    </message>
    <message>
      <source>Chosen excerpts</source>
      <translation>Chosen excerpts</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Rename</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Saved searches</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Save this search</translation>
    </message>
  </context>
  <context>
    <name>Saver</name>
    <message>
      <source>{project} results</source>
      <translation>{project} results</translation>
    </message>
    <message>
      <source>Save to Word</source>
      <translation>Save to Word</translation>
    </message>
    <message>
      <source>Word documents (*.docx)</source>
      <translation>Word documents (*.docx)</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Saving to Word</source>
      <translation>Saving to Word</translation>
    </message>
    <message numerus="yes">
      <source>%n quote(s)</source>
      <translation>
        <numerusform>%n quote</numerusform>
        <numerusform>%n quotes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n table(s)</source>
      <translation>
        <numerusform>%n table</numerusform>
        <numerusform>%n tables</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} is saved: {quotes}, {tables}.</source>
      <translation>{file} is saved: {quotes}, {tables}.</translation>
    </message>
    <message>
      <source>Open in Word</source>
      <translation>Open in Word</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Show in folder</translation>
    </message>
    <message>
      <source>No program was found to open {file}. Open it from its folder.</source>
      <translation>No program was found to open {file}. Open it from its folder.</translation>
    </message>
  </context>
  <context>
    <name>SearchPanel</name>
    <message>
      <source>Words are found in all their forms: motivasi, memotivasi.</source>
      <translation>Words are found in all their forms: motivasi, memotivasi.</translation>
    </message>
    <message>
      <source>Nothing found. Try fewer words.</source>
      <translation>Nothing found. Try fewer words.</translation>
    </message>
    <message numerus="yes">
      <source>%n turn(s) found</source>
      <translation>
        <numerusform>%n turn found</numerusform>
        <numerusform>%n turns found</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %n transcript(s)</source>
      <translation>
        <numerusform>in %n transcript</numerusform>
        <numerusform>in %n transcripts</numerusform>
      </translation>
    </message>
    <message>
      <source>Find in project</source>
      <translation>Find in project</translation>
    </message>
    <message>
      <source>Exactly these words</source>
      <translation>Exactly these words</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>What was found</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
  </context>
  <context>
    <name>Searching</name>
    <message>
      <source>Save the change</source>
      <translation>Save the change</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Save this search</translation>
    </message>
    <message>
      <source>{excerpts} from {cases}</source>
      <translation>{excerpts} from {cases}</translation>
    </message>
    <message>
      <source>All {n}</source>
      <translation>All {n}</translation>
    </message>
    <message>
      <source>Chosen {n}</source>
      <translation>Chosen {n}</translation>
    </message>
    <message>
      <source>Maybe {n}</source>
      <translation>Maybe {n}</translation>
    </message>
    <message>
      <source>Not judged {n}</source>
      <translation>Not judged {n}</translation>
    </message>
    <message>
      <source>Open {n}</source>
      <translation>Open {n}</translation>
    </message>
    <message>
      <source>There is nothing to export.</source>
      <translation>There is nothing to export.</translation>
    </message>
    <message>
      <source>New search</source>
      <translation>New search</translation>
    </message>
    <message>
      <source>No excerpts yet</source>
      <translation>No excerpts yet</translation>
    </message>
    <message>
      <source>Give a passage of a transcript a code, and its excerpt appears here.</source>
      <translation>Give a passage of a transcript a code, and its excerpt appears here.</translation>
    </message>
    <message>
      <source>Open transcripts</source>
      <translation>Open transcripts</translation>
    </message>
    <message>
      <source>No excerpt meets all conditions</source>
      <translation>No excerpt meets all conditions</translation>
    </message>
    <message>
      <source>Take out a condition, or show excerpts of every judgement.</source>
      <translation>Take out a condition, or show excerpts of every judgement.</translation>
    </message>
    <message>
      <source>Show all excerpts</source>
      <translation>Show all excerpts</translation>
    </message>
    <message>
      <source>Code, case, attribute, or words of the text</source>
      <translation>Code, case, attribute, or words of the text</translation>
    </message>
    <message>
      <source>Give another code</source>
      <translation>Give another code</translation>
    </message>
  </context>
  <context>
    <name>Sending</name>
    <message>
      <source>REFI-QDA projects ({pattern})</source>
      <translation>REFI-QDA projects ({pattern})</translation>
    </message>
    <message>
      <source>Project for another program</source>
      <translation>Project for another program</translation>
    </message>
    <message numerus="yes">
      <source>What is not in it (%n)</source>
      <translation>
        <numerusform>What is not in it (%n)</numerusform>
        <numerusform>What is not in it (%n)</numerusform>
      </translation>
    </message>
    <message>
      <source>Saving {file}</source>
      <translation>Saving {file}</translation>
    </message>
    <message>
      <source>{project} for {coder}</source>
      <translation>{project} for {coder}</translation>
    </message>
    <message>
      <source>Work packages ({pattern})</source>
      <translation>Work packages ({pattern})</translation>
    </message>
    <message>
      <source>Save the work package</source>
      <translation>Save the work package</translation>
    </message>
    <message>
      <source>Coded transcript to Word</source>
      <translation>Coded transcript to Word</translation>
    </message>
    <message>
      <source>Save as...</source>
      <translation>Save as...</translation>
    </message>
    <message>
      <source>Word documents ({pattern})</source>
      <translation>Word documents ({pattern})</translation>
    </message>
    <message>
      <source>{name} coded</source>
      <translation>{name} coded</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Choose folder</source>
      <translation>Choose folder</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Settings</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>How it looks</translation>
    </message>
    <message>
      <source>Who codes</source>
      <translation>Who codes</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Files</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Language</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Colours</translation>
    </message>
    <message>
      <source>Text of transcripts</source>
      <translation>Text of transcripts</translation>
    </message>
    <message>
      <source>New projects go to</source>
      <translation>New projects go to</translation>
    </message>
    <message>
      <source>Log of the program</source>
      <translation>Log of the program</translation>
    </message>
    <message>
      <source>Usual size</source>
      <translation>Usual size</translation>
    </message>
    <message>
      <source>Choose folder...</source>
      <translation>Choose folder...</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Open folder</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
  </context>
  <context>
    <name>ShareModel</name>
    <message>
      <source>{case}: {chosen} chosen, {maybe} maybe</source>
      <translation>{case}: {chosen} chosen, {maybe} maybe</translation>
    </message>
  </context>
  <context>
    <name>Sharing</name>
    <message>
      <source>{file} is a project. Open it, or merge it into this one?</source>
      <translation>{file} is a project. Open it, or merge it into this one?</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Merge...</source>
      <translation>Merge...</translation>
    </message>
  </context>
  <context>
    <name>Showing</name>
    <message>
      <source>Showing only {name}</source>
      <translation>Showing only {name}</translation>
    </message>
    <message>
      <source>without the codings of {name}</source>
      <translation>without the codings of {name}</translation>
    </message>
    <message>
      <source>Show all codings</source>
      <translation>Show all codings</translation>
    </message>
    <message>
      <source>Coders</source>
      <translation>Coders</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>Codes</translation>
    </message>
    <message>
      <source>Only {name}</source>
      <translation>Only {name}</translation>
    </message>
    <message>
      <source>One code of this interview</source>
      <translation>One code of this interview</translation>
    </message>
    <message>
      <source>One branch</source>
      <translation>One branch</translation>
    </message>
    <message>
      <source>One kind</source>
      <translation>One kind</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Show all</translation>
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message>
      <source>Speakers</source>
      <translation>Speakers</translation>
    </message>
    <message>
      <source>guessed from the file</source>
      <translation>guessed from the file</translation>
    </message>
    <message>
      <source>Label of another speaker, e.g. MR</source>
      <translation>Label of another speaker, e.g. MR</translation>
    </message>
    <message>
      <source>Label of another speaker</source>
      <translation>Label of another speaker</translation>
    </message>
    <message>
      <source>A speaker is missing</source>
      <translation>A speaker is missing</translation>
    </message>
    <message>
      <source>Keep bold, italics and headings</source>
      <translation>Keep bold, italics and headings</translation>
    </message>
    <message>
      <source>Recognised</source>
      <translation>Recognised</translation>
    </message>
    <message>
      <source>No folder</source>
      <translation>No folder</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message numerus="yes">
      <source>%n turn(s)</source>
      <translation>
        <numerusform>%n turn</numerusform>
        <numerusform>%n turns</numerusform>
      </translation>
    </message>
    <message>
      <source>No speaker was recognised.</source>
      <translation>No speaker was recognised.</translation>
    </message>
    <message numerus="yes">
      <source>Use these speakers for %n other file(s) with the same labels</source>
      <translation>
        <numerusform>Use these speakers for %n other file with the same labels</numerusform>
        <numerusform>Use these speakers for %n other files with the same labels</numerusform>
      </translation>
    </message>
    <message>
      <source>none in this file</source>
      <translation>none in this file</translation>
    </message>
    <message numerus="yes">
      <source>Keep the %n Word comment(s)</source>
      <translation>
        <numerusform>Keep the %n Word comment</numerusform>
        <numerusform>Keep the %n Word comments</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep Word comments</source>
      <translation>Keep Word comments</translation>
    </message>
    <message>
      <source>Times of the turns read</source>
      <translation>Times of the turns read</translation>
    </message>
    <message>
      <source>All {words} words read, none lost</source>
      <translation>All {words} words read, none lost</translation>
    </message>
  </context>
  <context>
    <name>SourcesOptions</name>
    <message>
      <source>Table of informants</source>
      <translation>Table of informants</translation>
    </message>
    <message>
      <source>Which attributes are counted, and how numbers are grouped:</source>
      <translation>Which attributes are counted, and how numbers are grouped:</translation>
    </message>
    <message>
      <source>5, or 21-25, 26-30</source>
      <translation>5, or 21-25, 26-30</translation>
    </message>
    <message>
      <source>Groups of {name}</source>
      <translation>Groups of {name}</translation>
    </message>
    <message>
      <source>No attribute can be counted yet. Import a table of informants.</source>
      <translation>No attribute can be counted yet. Import a table of informants.</translation>
    </message>
    <message>
      <source>The groups of {name} are not clear. Write 5, or 21-25, 26-30.</source>
      <translation>The groups of {name} are not clear. Write 5, or 21-25, 26-30.</translation>
    </message>
  </context>
  <context>
    <name>SpeakerCard</name>
    <message>
      <source>More about {label}</source>
      <translation>More about {label}</translation>
    </message>
    <message>
      <source>Case of {label}</source>
      <translation>Case of {label}</translation>
    </message>
    <message>
      <source>Interviewer</source>
      <translation>Interviewer</translation>
    </message>
    <message>
      <source>Informant</source>
      <translation>Informant</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>“{label}” is no speaker, but part of the text</source>
      <translation>“{label}” is no speaker, but part of the text</translation>
    </message>
  </context>
  <context>
    <name>SpeakerRow</name>
    <message>
      <source>Label of {label}</source>
      <translation>Label of {label}</translation>
    </message>
    <message>
      <source>Renames the label in the text too</source>
      <translation>Renames the label in the text too</translation>
    </message>
    <message>
      <source>More for {label}</source>
      <translation>More for {label}</translation>
    </message>
    <message>
      <source>Case of {label}</source>
      <translation>Case of {label}</translation>
    </message>
    <message numerus="yes">
      <source>%n turn(s)</source>
      <translation>
        <numerusform>%n turn</numerusform>
        <numerusform>%n turns</numerusform>
      </translation>
    </message>
    <message>
      <source>Says nothing</source>
      <translation>Says nothing</translation>
    </message>
    <message>
      <source>Interviewer</source>
      <translation>Interviewer</translation>
    </message>
    <message>
      <source>Informant</source>
      <translation>Informant</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>No case</source>
      <translation>No case</translation>
    </message>
    <message>
      <source>Merge into</source>
      <translation>Merge into</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Take away</translation>
    </message>
  </context>
  <context>
    <name>SpeakersDialog</name>
    <message>
      <source>Nobody is marked as speaking yet.</source>
      <translation>Nobody is marked as speaking yet.</translation>
    </message>
    <message>
      <source>What {label} said is {into}'s now.</source>
      <translation>What {label} said is {into}'s now.</translation>
    </message>
    <message numerus="yes">
      <source>%n turn(s) found.</source>
      <translation>
        <numerusform>%n turn found.</numerusform>
        <numerusform>%n turns found.</numerusform>
      </translation>
    </message>
    <message>
      <source>Speakers in {name}</source>
      <translation>Speakers in {name}</translation>
    </message>
    <message>
      <source>Saved at once; a new label is written into the text too. Ctrl+Z takes it back.</source>
      <translation>Saved at once; a new label is written into the text too. Ctrl+Z takes it back.</translation>
    </message>
    <message>
      <source>Find speakers again</source>
      <translation>Find speakers again</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
  </context>
  <context>
    <name>SplitPanel</name>
    <message numerus="yes">
      <source>Apply (%n)</source>
      <translation>
        <numerusform>Apply (%n)</numerusform>
        <numerusform>Apply (%n)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n excerpt(s) seen</source>
      <translation>
        <numerusform>All %n excerpt seen</numerusform>
        <numerusform>All %n excerpts seen</numerusform>
      </translation>
    </message>
    <message>
      <source>That was the last one. Apply, or go back with Backspace.</source>
      <translation>That was the last one. Apply, or go back with Backspace.</translation>
    </message>
    <message>
      <source>Reading the excerpts ...</source>
      <translation>Reading the excerpts ...</translation>
    </message>
    <message>
      <source>Excerpt {number} of {total}</source>
      <translation>Excerpt {number} of {total}</translation>
    </message>
    <message>
      <source>goes to {code}</source>
      <translation>goes to {code}</translation>
    </message>
    <message>
      <source>stays</source>
      <translation>stays</translation>
    </message>
    <message>
      <source>Nothing is written before you press Apply.</source>
      <translation>Nothing is written before you press Apply.</translation>
    </message>
    <message>
      <source>Choose or name up to four codes. Then the excerpts pass one by one, and a digit says where each belongs. New codes are put below this one.</source>
      <translation>Choose or name up to four codes. Then the excerpts pass one by one, and a digit says where each belongs. New codes are put below this one.</translation>
    </message>
    <message>
      <source>Split {code}</source>
      <translation>Split {code}</translation>
    </message>
    <message numerus="yes">
      <source>Walk through %n excerpt(s)</source>
      <translation>
        <numerusform>Walk through %n excerpt</numerusform>
        <numerusform>Walk through %n excerpts</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Leave it</translation>
    </message>
    <message>
      <source>1-4 give the excerpt to a code, 0 or Space leaves it, Backspace goes back.</source>
      <translation>1-4 give the excerpt to a code, 0 or Space leaves it, Backspace goes back.</translation>
    </message>
    <message>
      <source>How far you are</source>
      <translation>How far you are</translation>
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
      <source>From a .qualcode file</source>
      <translation>From a .qualcode file</translation>
    </message>
    <message>
      <source>Drop Word transcripts here</source>
      <translation>Drop Word transcripts here</translation>
    </message>
    <message>
      <source>Restore from a backup</source>
      <translation>Restore from a backup</translation>
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
    <message>
      <source>10-minute guide</source>
      <translation>10-minute guide</translation>
    </message>
    <message>
      <source>From another program</source>
      <translation>From another program</translation>
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
      <source>Back to {page}</source>
      <translation>Back to {page}</translation>
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
      <source>No interviews yet</source>
      <translation>No interviews yet</translation>
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
    <name>TableView</name>
    <message>
      <source>Excerpts as a table</source>
      <translation>Excerpts as a table</translation>
    </message>
  </context>
  <context>
    <name>TargetRow</name>
    <message>
      <source>new</source>
      <translation>new</translation>
    </message>
    <message>
      <source>Take {code} off the list</source>
      <translation>Take {code} off the list</translation>
    </message>
  </context>
  <context>
    <name>TeamPage</name>
    <message>
      <source>The same interview</source>
      <translation>The same interview</translation>
    </message>
    <message>
      <source>Another interview</source>
      <translation>Another interview</translation>
    </message>
    <message>
      <source>Leave without merging</source>
      <translation>Leave without merging</translation>
    </message>
    <message>
      <source>Accept the comment and go on</source>
      <translation>Accept the comment and go on</translation>
    </message>
    <message>
      <source>Leave the comment and go on</source>
      <translation>Leave the comment and go on</translation>
    </message>
    <message>
      <source>Put it on the selected passage</source>
      <translation>Put it on the selected passage</translation>
    </message>
    <message>
      <source>Back to the team</source>
      <translation>Back to the team</translation>
    </message>
    <message>
      <source>Tick the transcript or folder</source>
      <translation>Tick the transcript or folder</translation>
    </message>
  </context>
  <context>
    <name>TextPage</name>
    <message>
      <source>Text of {name}</source>
      <translation>Text of {name}</translation>
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
  <context>
    <name>TranscriptActions</name>
    <message>
      <source>New folder</source>
      <translation>New folder</translation>
    </message>
    <message numerus="yes">
      <source>The folder {folder} is gone; its %n transcript(s) stayed.</source>
      <translation>
        <numerusform>The folder {folder} is gone; its %n transcript stayed.</numerusform>
        <numerusform>The folder {folder} is gone; its %n transcripts stayed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n transcript(s)</source>
      <translation>
        <numerusform>%n transcript</numerusform>
        <numerusform>%n transcripts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{transcript} deleted, with %n coding(s).</source>
      <translation>
        <numerusform>{transcript} deleted, with %n coding.</numerusform>
        <numerusform>{transcript} deleted, with %n codings.</numerusform>
      </translation>
    </message>
    <message>
      <source>{transcript} deleted.</source>
      <translation>{transcript} deleted.</translation>
    </message>
  </context>
  <context>
    <name>TranscriptDelegate</name>
    <message>
      <source>New name</source>
      <translation>New name</translation>
    </message>
  </context>
  <context>
    <name>TranscriptMenus</name>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Rename</translation>
    </message>
    <message>
      <source>Describe</source>
      <translation>Describe</translation>
    </message>
    <message>
      <source>Edit text</source>
      <translation>Edit text</translation>
    </message>
    <message>
      <source>Speakers...</source>
      <translation>Speakers...</translation>
    </message>
    <message>
      <source>Replace with a corrected file...</source>
      <translation>Replace with a corrected file...</translation>
    </message>
    <message>
      <source>Coded transcript to Word...</source>
      <translation>Coded transcript to Word...</translation>
    </message>
    <message numerus="yes">
      <source>Look at %n passage(s)</source>
      <translation>
        <numerusform>Look at %n passage</numerusform>
        <numerusform>Look at %n passages</numerusform>
      </translation>
    </message>
    <message>
      <source>Move to folder</source>
      <translation>Move to folder</translation>
    </message>
    <message>
      <source>No folder</source>
      <translation>No folder</translation>
    </message>
    <message>
      <source>New folder...</source>
      <translation>New folder...</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Move up</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Move down</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Case</translation>
    </message>
    <message>
      <source>No case</source>
      <translation>No case</translation>
    </message>
    <message>
      <source>Another case...</source>
      <translation>Another case...</translation>
    </message>
    <message>
      <source>Mark all as done</source>
      <translation>Mark all as done</translation>
    </message>
    <message>
      <source>Delete folder, keep transcripts</source>
      <translation>Delete folder, keep transcripts</translation>
    </message>
    <message>
      <source>Sort by name</source>
      <translation>Sort by name</translation>
    </message>
    <message>
      <source>Sort by import</source>
      <translation>Sort by import</translation>
    </message>
    <message>
      <source>Sort by number of codings</source>
      <translation>Sort by number of codings</translation>
    </message>
  </context>
  <context>
    <name>TranscriptTree</name>
    <message numerus="yes">
      <source>%n passage(s) to look at</source>
      <translation>
        <numerusform>%n passage to look at</numerusform>
        <numerusform>%n passages to look at</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s)</source>
      <translation>
        <numerusform>%n coding</numerusform>
        <numerusform>%n codings</numerusform>
      </translation>
    </message>
    <message>
      <source>done</source>
      <translation>done</translation>
    </message>
  </context>
  <context>
    <name>TranscriptView</name>
    <message>
      <source>Transcript {name}</source>
      <translation>Transcript {name}</translation>
    </message>
    <message>
      <source>Transcript</source>
      <translation>Transcript</translation>
    </message>
  </context>
  <context>
    <name>TranscriptsPanel</name>
    <message>
      <source>No folder</source>
      <translation>No folder</translation>
    </message>
    <message>
      <source>All transcripts</source>
      <translation>All transcripts</translation>
    </message>
    <message>
      <source>Only those not done</source>
      <translation>Only those not done</translation>
    </message>
    <message>
      <source>Whose transcript is it?</source>
      <translation>Whose transcript is it?</translation>
    </message>
    <message>
      <source>Transcripts</source>
      <translation>Transcripts</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Cases</translation>
    </message>
    <message>
      <source>Transcripts or cases</source>
      <translation>Transcripts or cases</translation>
    </message>
    <message>
      <source>Import transcripts</source>
      <translation>Import transcripts</translation>
    </message>
    <message>
      <source>By case</source>
      <translation>By case</translation>
    </message>
    <message>
      <source>What is shown, in which order</source>
      <translation>What is shown, in which order</translation>
    </message>
    <message>
      <source>There are no transcripts yet.</source>
      <translation>There are no transcripts yet.</translation>
    </message>
    <message>
      <source>No transcript belongs to a case yet.</source>
      <translation>No transcript belongs to a case yet.</translation>
    </message>
  </context>
  <context>
    <name>TranslationSection</name>
    <message>
      <source>Translation</source>
      <translation>Translation</translation>
    </message>
    <message>
      <source>for a paper in English</source>
      <translation>for a paper in English</translation>
    </message>
    <message>
      <source>No translation yet. Write it here.</source>
      <translation>No translation yet. Write it here.</translation>
    </message>
  </context>
  <context>
    <name>TreePanel</name>
    <message numerus="yes">
      <source>%n without definition</source>
      <translation>
        <numerusform>%n without definition</numerusform>
        <numerusform>%n without definition</numerusform>
      </translation>
    </message>
    <message>
      <source>Show all codes</source>
      <translation>Show all codes</translation>
    </message>
    <message>
      <source>Show only these</source>
      <translation>Show only these</translation>
    </message>
  </context>
  <context>
    <name>TurnActions</name>
    <message>
      <source>Turn {number}</source>
      <translation>Turn {number}</translation>
    </message>
    <message>
      <source>Another speaker...</source>
      <translation>Another speaker...</translation>
    </message>
    <message>
      <source>Link to a case...</source>
      <translation>Link to a case...</translation>
    </message>
    <message>
      <source>Who speaks turn {number}?</source>
      <translation>Who speaks turn {number}?</translation>
    </message>
    <message>
      <source>Whose words is turn {number}?</source>
      <translation>Whose words is turn {number}?</translation>
    </message>
    <message>
      <source>Put the cursor where the second part begins.</source>
      <translation>Put the cursor where the second part begins.</translation>
    </message>
    <message>
      <source>Who speaks from here on?</source>
      <translation>Who speaks from here on?</translation>
    </message>
  </context>
  <context>
    <name>TurnList</name>
    <message>
      <source>Preview</source>
      <translation>Preview</translation>
    </message>
    <message>
      <source>No label, joined to turn {number}?</source>
      <translation>No label, joined to turn {number}?</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Join</translation>
    </message>
    <message>
      <source>Make it a turn</source>
      <translation>Make it a turn</translation>
    </message>
  </context>
  <context>
    <name>VersionModel</name>
    <message>
      <source>Version {version}</source>
      <translation>Version {version}</translation>
    </message>
    <message>
      <source>received by {coder}, {day}, from {source}</source>
      <translation>received by {coder}, {day}, from {source}</translation>
    </message>
    <message>
      <source>published by {coder}, {day}</source>
      <translation>published by {coder}, {day}</translation>
    </message>
  </context>
  <context>
    <name>VersionsPanel</name>
    <message>
      <source>Version {version} is published. It stays as it is now.</source>
      <translation>Version {version} is published. It stays as it is now.</translation>
    </message>
    <message>
      <source>The codebook as it is now</source>
      <translation>The codebook as it is now</translation>
    </message>
    <message>
      <source>A file or project...</source>
      <translation>A file or project...</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versions</translation>
    </message>
    <message>
      <source>Publish a version before you send the codebook out. It stays as it is: what each team changes afterwards can be told apart.</source>
      <translation>Publish a version before you send the codebook out. It stays as it is: what each team changes afterwards can be told apart.</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Number</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Number of the version</source>
      <translation>Number of the version</translation>
    </message>
    <message>
      <source>For example: after the meeting in Banjarmasin</source>
      <translation>For example: after the meeting in Banjarmasin</translation>
    </message>
    <message>
      <source>No version has been published or received yet.</source>
      <translation>No version has been published or received yet.</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Read</translation>
    </message>
    <message>
      <source>Compare with...</source>
      <translation>Compare with...</translation>
    </message>
    <message>
      <source>Save as file...</source>
      <translation>Save as file...</translation>
    </message>
    <message>
      <source>Publish version</source>
      <translation>Publish version</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
  </context>
  <context>
    <name>Weight</name>
    <message>
      <source>Weight {number} of 3</source>
      <translation>Weight {number} of 3</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Weight</translation>
    </message>
  </context>
  <context>
    <name>WordPanel</name>
    <message>
      <source>Select the passage where it belongs first.</source>
      <translation>Select the passage where it belongs first.</translation>
    </message>
    <message numerus="yes">
      <source>%n comment(s) taken over from {file}.</source>
      <translation>
        <numerusform>%n comment taken over from {file}.</numerusform>
        <numerusform>%n comments taken over from {file}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Comments of the document</source>
      <translation>Comments of the document</translation>
    </message>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%n comment</numerusform>
        <numerusform>%n comments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decided</source>
      <translation>
        <numerusform>%n decided</numerusform>
        <numerusform>%n decided</numerusform>
      </translation>
    </message>
    <message>
      <source>Comments from Word</source>
      <translation>Comments from Word</translation>
    </message>
    <message>
      <source>Accept all</source>
      <translation>Accept all</translation>
    </message>
    <message>
      <source>Short comments become codes</source>
      <translation>Short comments become codes</translation>
    </message>
    <message>
      <source>For who has always coded in Word: a comment on one line that names no code of the codebook makes a new one</source>
      <translation>For who has always coded in Word: a comment on one line that names no code of the codebook makes a new one</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message numerus="yes">
      <source>Take over %n</source>
      <translation>
        <numerusform>Take over %n</numerusform>
        <numerusform>Take over %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Take over</translation>
    </message>
    <message>
      <source>What you accept is taken over as one step and can be undone.</source>
      <translation>What you accept is taken over as one step and can be undone.</translation>
    </message>
    <message>
      <source>There is nothing new in it</source>
      <translation>There is nothing new in it</translation>
    </message>
    <message>
      <source>Every comment of the document is in the project already.</source>
      <translation>Every comment of the document is in the project already.</translation>
    </message>
    <message>
      <source>Not placed</source>
      <translation>Not placed</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Added</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Changed</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Removed</translation>
    </message>
    <message>
      <source>Memos</source>
      <translation>Memos</translation>
    </message>
    <message>
      <source>not decided</source>
      <translation>not decided</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>accepted</translation>
    </message>
    <message>
      <source>left</source>
      <translation>left</translation>
    </message>
  </context>
  <context>
    <name>WordSection</name>
    <message>
      <source>in a block of its own</source>
      <translation>in a block of its own</translation>
    </message>
    <message>
      <source>in the sentence</source>
      <translation>in the sentence</translation>
    </message>
    <message>
      <source>letter for letter</source>
      <translation>letter for letter</translation>
    </message>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%n word</numerusform>
        <numerusform>%n words</numerusform>
      </translation>
    </message>
    <message>
      <source>In Word it looks like</source>
      <translation>In Word it looks like</translation>
    </message>
  </context>
  <context>
    <name>Writing</name>
    <message numerus="yes">
      <source>%n more memo(s) on the Memos page</source>
      <translation>
        <numerusform>%n more memo on the Memos page</numerusform>
        <numerusform>%n more memos on the Memos page</numerusform>
      </translation>
    </message>
    <message>
      <source>A code needs a name.</source>
      <translation>A code needs a name.</translation>
    </message>
    <message>
      <source>This name is already there. Choose another.</source>
      <translation>This name is already there. Choose another.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Number key</source>
      <translation>Number key</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Colour</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Definition</translation>
    </message>
    <message>
      <source>When to use</source>
      <translation>When to use</translation>
    </message>
    <message>
      <source>When not to use</source>
      <translation>When not to use</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Example</translation>
    </message>
    <message>
      <source>Researcher's interpretation</source>
      <translation>Researcher's interpretation</translation>
    </message>
    <message>
      <source>What does this code stand for?</source>
      <translation>What does this code stand for?</translation>
    </message>
    <message>
      <source>Give it when ...</source>
      <translation>Give it when ...</translation>
    </message>
    <message>
      <source>Do not give it when ...</source>
      <translation>Do not give it when ...</translation>
    </message>
    <message>
      <source>A typical passage: press E on an excerpt to take it.</source>
      <translation>A typical passage: press E on an excerpt to take it.</translation>
    </message>
    <message>
      <source>What you read out of these excerpts; it goes into the report.</source>
      <translation>What you read out of these excerpts; it goes into the report.</translation>
    </message>
    <message>
      <source>Merge into another code</source>
      <translation>Merge into another code</translation>
    </message>
    <message>
      <source>Split by walking through the excerpts</source>
      <translation>Split by walking through the excerpts</translation>
    </message>
    <message>
      <source>Delete code</source>
      <translation>Delete code</translation>
    </message>
    <message>
      <source>Previous code</source>
      <translation>Previous code</translation>
    </message>
    <message>
      <source>Next code</source>
      <translation>Next code</translation>
    </message>
  </context>
  <context>
    <name>_Arrived</name>
    <message>
      <source>From {file}, {day}: what could not be kept, and what to check</source>
      <translation>From {file}, {day}: what could not be kept, and what to check</translation>
    </message>
    <message>
      <source>Copy list</source>
      <translation>Copy list</translation>
    </message>
  </context>
  <context>
    <name>_Foot</name>
    <message>
      <source>tick</source>
      <translation>tick</translation>
    </message>
    <message>
      <source>with comment</source>
      <translation>with comment</translation>
    </message>
    <message>
      <source>cancel</source>
      <translation>cancel</translation>
    </message>
  </context>
  <context>
    <name>_Names</name>
    <message>
      <source>Copy list</source>
      <translation>Copy list</translation>
    </message>
  </context>
</TS>
