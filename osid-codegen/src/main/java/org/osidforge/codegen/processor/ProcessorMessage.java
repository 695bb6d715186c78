package org.osidforge.codegen.processor;

import java.text.MessageFormat;
import java.util.Locale;
import javax.tools.Diagnostic;

/** Every text that the processor itself tells, with its stable code; problems inside descriptors have codes of their own. */
enum ProcessorMessage {
    /** A descriptor was found in none of the places. */
    NOT_FOUND(401, Diagnostic.Kind.ERROR, "there is no descriptor {0}. Looked in:{1}\n{2}"),
    /** A name in the annotation that no descriptor can have. */
    BAD_NAME(
            402,
            Diagnostic.Kind.ERROR,
            "''{0}'' is not the name of a descriptor; write the file''s name without .osid.yaml and without osid., such as room.batch"),
    /** The annotation names nothing. */
    NOTHING_NAMED(
            403, Diagnostic.Kind.ERROR, "@GenerateOsid names no descriptor; write for example @GenerateOsid(\"room\")"),
    /** Two places ask for the same package. */
    NAMED_TWICE(
            404, Diagnostic.Kind.ERROR, "''{0}'' is named twice; it is generated once, so one of the two has to go"),
    /** A directory of the option does not exist. */
    NO_DIRECTORY(405, Diagnostic.Kind.WARNING, "-Aosid.descriptors names a directory that does not exist: {0}"),
    /** An option that nobody reads. */
    UNKNOWN_OPTION(406, Diagnostic.Kind.WARNING, "nobody reads the option -A{0}{1}"),
    /** The content of a descriptor that was found cannot be read. */
    UNREADABLE(407, Diagnostic.Kind.ERROR, "the descriptor {0} cannot be read: {1}"),
    /** The compiler does not take a file. */
    NOT_WRITTEN(
            408,
            Diagnostic.Kind.ERROR,
            "{0} cannot be written: {1}. Is it also among the sources or made by another processor?"),
    /** A defect of this project. */
    UNEXPECTED(
            409,
            Diagnostic.Kind.ERROR,
            "OSID Forge {0} failed on {1}. This is a defect of the generator and not of your code: please report it with this text and the descriptor.\n{2}"),
    /** The file is called otherwise than what it describes. */
    DESCRIBES_ANOTHER(
            410,
            Diagnostic.Kind.ERROR,
            "the descriptor {0}.osid.yaml describes another package; its name has to be that of its package without osid."),
    /** Types in signatures that are neither generated nor on the class path. */
    NOT_COMPILED(
            411,
            Diagnostic.Kind.ERROR,
            "what was generated needs packages that are neither named nor on the class path: {0}. Put org.osidforge:osid-bindings on the class path, which has every official package, or name them, too."),
    /** What was done, for -Aosid.debug=true. */
    DEBUG(490, Diagnostic.Kind.NOTE, "OSID Forge {0} on Java {1}: {2}");

    private final int number;
    private final Diagnostic.Kind kind;
    private final String pattern;

    ProcessorMessage(int number, Diagnostic.Kind kind, String pattern) {
        this.number = number;
        this.kind = kind;
        this.pattern = pattern;
    }

    /** The code that people search for, such as {@code OSID-401}. */
    String code() {
        return "OSID-" + number;
    }

    /** How bad it is. */
    Diagnostic.Kind kind() {
        return kind;
    }

    /** The text, with the code in front. */
    String text(Object... arguments) {
        return "[" + code() + "] " + new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
}
