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
    <name>BlockList</name>
    <message>
      <source>Contents of the report</source>
      <translation>Contents of the report</translation>
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
    <name>CheckList</name>
    <message>
      <source>Looking through the study...</source>
      <translation>Looking through the study...</translation>
    </message>
    <message>
      <source>Nothing is coded yet: the findings will be empty.</source>
      <translation>Nothing is coded yet: the findings will be empty.</translation>
    </message>
    <message numerus="yes">
      <source>%n code(s) without a chosen quote: {names}</source>
      <translation>
        <numerusform>%n code without a chosen quote: {names}</numerusform>
        <numerusform>%n codes without a chosen quote: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) wait for the [Researcher's interpretation]</source>
      <translation>
        <numerusform>%n place wait for the [Researcher's interpretation]</numerusform>
        <numerusform>%n places wait for the [Researcher's interpretation]</numerusform>
      </translation>
    </message>
    <message>
      <source>All quotes keep to the text of the transcripts</source>
      <translation>All quotes keep to the text of the transcripts</translation>
    </message>
    <message>
      <source>The citation form of a quote of {transcript}, turn {turn}, has “{word}”, which nobody said there. The transcript's own words are printed.</source>
      <translation>The citation form of a quote of {transcript}, turn {turn}, has “{word}”, which nobody said there. The transcript's own words are printed.</translation>
    </message>
    <message numerus="yes">
      <source>and %n more citation form(s)</source>
      <translation>
        <numerusform>and %n more citation form</numerusform>
        <numerusform>and %n more citation forms</numerusform>
      </translation>
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
      <source>Codebooks (*.json)</source>
      <translation>Codebooks (*.json)</translation>
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
      <source>Select a passage first, then give it the code.</source>
      <translation>Select a passage first, then give it the code.</translation>
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
    <name>Coding</name>
    <message>
      <source>No code has the number key {digit} yet.</source>
      <translation>No code has the number key {digit} yet.</translation>
    </message>
    <message>
      <source>In vivo</source>
      <translation>In vivo</translation>
    </message>
    <message>
      <source>Code {code} created.</source>
      <translation>Code {code} created.</translation>
    </message>
    <message>
      <source>Coding {code} removed.</source>
      <translation>Coding {code} removed.</translation>
    </message>
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
      <source>Remove {code}</source>
      <translation>Remove {code}</translation>
    </message>
    <message>
      <source>{name}, turn {number}</source>
      <translation>{name}, turn {number}</translation>
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
    <name>ContentsOptions</name>
    <message>
      <source>With a list of tables</source>
      <translation>With a list of tables</translation>
    </message>
  </context>
  <context>
    <name>DocumentPanel</name>
    <message>
      <source>As the project</source>
      <translation>As the project</translation>
    </message>
    <message>
      <source>qualcode's own</source>
      <translation>qualcode's own</translation>
    </message>
    <message>
      <source>Other...</source>
      <translation>Other...</translation>
    </message>
    <message>
      <source>Choose...</source>
      <translation>Choose...</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Language</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Template</translation>
    </message>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>Word documents (*.docx *.dotx)</source>
      <translation>Word documents (*.docx *.dotx)</translation>
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
      <source>{file} is there already and will be replaced.</source>
      <translation>{file} is there already and will be replaced.</translation>
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
      <source>No passage has this code yet.</source>
      <translation>No passage has this code yet.</translation>
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
      <source>Block quote</source>
      <translation>Block quote</translation>
    </message>
    <message>
      <source>words or more</source>
      <translation>words or more</translation>
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
    <message>
      <source>An example is shown once something is coded.</source>
      <translation>An example is shown once something is coded.</translation>
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
    <name>Header</name>
    <message numerus="yes">
      <source>%n coding(s)</source>
      <translation>
        <numerusform>%n coding</numerusform>
        <numerusform>%n codings</numerusform>
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
      <source>done</source>
      <translation>done</translation>
    </message>
    <message>
      <source>Show all codings</source>
      <translation>Show all codings</translation>
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
      <source>Whose codings are shown</source>
      <translation>Whose codings are shown</translation>
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
    <name>HereCard</name>
    <message>
      <source>No comment yet.</source>
      <translation>No comment yet.</translation>
    </message>
    <message>
      <source>Comment on {code}</source>
      <translation>Comment on {code}</translation>
    </message>
    <message>
      <source>Remove code</source>
      <translation>Remove code</translation>
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
    <name>NoOptions</name>
    <message>
      <source>This block has no settings. Alt+Up and Alt+Down move it.</source>
      <translation>This block has no settings. Alt+Up and Alt+Down move it.</translation>
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
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>Coding</source>
      <translation>Coding</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Colour: {name}</source>
      <translation>Colour: {name}</translation>
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
    <name>ReportDialog</name>
    <message>
      <source>Report</source>
      <translation>Report</translation>
    </message>
    <message>
      <source>Report contents</source>
      <translation>Report contents</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Document</translation>
    </message>
    <message>
      <source>{project} results</source>
      <translation>{project} results</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>Checks</translation>
    </message>
    <message>
      <source>Cancel saving</source>
      <translation>Cancel saving</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Save to Word</source>
      <translation>Save to Word</translation>
    </message>
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
      <source>%n transcript(s)</source>
      <translation>
        <numerusform>%n transcript</numerusform>
        <numerusform>%n transcripts</numerusform>
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
      <source>%n factor(s)</source>
      <translation>
        <numerusform>%n factor</numerusform>
        <numerusform>%n factors</numerusform>
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
      <source>Name the file first</source>
      <translation>Name the file first</translation>
    </message>
    <message>
      <source>Stopping. The old file stays as it was.</source>
      <translation>Stopping. The old file stays as it was.</translation>
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
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Open its folder</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>You can go on writing in Word; the project stays here.</source>
      <translation>You can go on writing in Word; the project stays here.</translation>
    </message>
    <message>
      <source>Writing quote {done} of {total}</source>
      <translation>Writing quote {done} of {total}</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Writing the report</translation>
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
  <context>
    <name>TranscriptActions</name>
    <message>
      <source>New folder</source>
      <translation>New folder</translation>
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
    <name>TranscriptTree</name>
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
      <source>Rename</source>
      <translation>Rename</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <source>None</source>
      <translation>None</translation>
    </message>
    <message>
      <source>New folder</source>
      <translation>New folder</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
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
      <source>Which transcripts are shown</source>
      <translation>Which transcripts are shown</translation>
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
</TS>
