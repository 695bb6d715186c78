package org.osidforge.cli.project;

import java.text.MessageFormat;
import java.util.Locale;

/** Every text that is told about a project that cannot be written, with its stable code; problems inside descriptors have codes of their own. */
public enum ProjectMessage {
    /** No package was named. */
    NO_NAME(601, "the package has no name; write ./osid new NAME, such as ./osid new library"),
    /** Not the name of a package. */
    BAD_NAME(
            602,
            "''{0}'' is not a package name; write it in lower case and without ''osid.'', such as library or library.lending"),
    /** The standard has a package of that name. */
    OFFICIAL(603, "osid.{0} is a package of the standard; choose another name"),
    /** A batch package is never alone. */
    BATCH_NAME(
            604,
            "''{0}'' is the name of a batch package; name the package itself, its batch package is written with it"),
    /** Java keeps a word for itself. */
    RESERVED_WORD(605, "''{0}'' in {1} is a reserved word of Java; choose another name"),
    /** Not a Java package. */
    BAD_JAVA_PACKAGE(606, "''{0}'' is not a Java package name; write one such as com.example.library with --java"),
    /** A Java package of others. */
    TAKEN_JAVA_PACKAGE(607, "the Java package {0} lies in {1}, which belongs to others; choose another with --java"),
    /** Not a groupId or artifactId. */
    BAD_COORDINATE(608, "''{0}'' is not {1}; write letters, digits, dots, dashes and underscores"),
    /** Not a version. */
    BAD_VERSION(
            609,
            "''{0}'' is not a version; write three numbers such as 1.0.0, with a qualifier such as 1.0.0-SNAPSHOT if need be"),
    /** A package without objects. */
    NO_OBJECT(610, "the package has no object; name the first with --object, such as --object Book"),
    /** Not a description of an object. */
    BAD_OBJECT(611, "''{0}'' does not describe {1}; write it like {2}"),
    /** English leaves a doubt. */
    NEEDS_PLURAL(612, "the plural of {0} is not certain; write it, such as {0}:{1}"),
    /** Not a plural. */
    BAD_PLURAL(613, "''{0}'' cannot be the plural of {1}; write a word that starts with a capital, such as {2}"),
    /** Two objects of one name. */
    NAMED_TWICE(614, "{0} is named twice; upper and lower case make no difference"),
    /** An object is created per one that is not there. */
    UNKNOWN_PARENT(615, "{0} is created per {1}, which is not among the objects{2}"),
    /** There is something already. */
    NOT_EMPTY(616, "{0} is not an empty directory; choose another with --out"),
    /** The disk does not take the project. */
    NOT_WRITTEN(617, "the project cannot be written to {0}: {1}"),
    /** Nobody answers. */
    INPUT_ENDED(618, "the input ended before everything was answered; nothing was written"),
    /** A question that takes yes or no. */
    NOT_YES_OR_NO(619, "''{0}'' is neither yes nor no");

    private final int number;
    private final String pattern;

    ProjectMessage(int number, String pattern) {
        this.number = number;
        this.pattern = pattern;
    }

    /** The code that people search for, such as {@code OSID-601}. */
    public String code() {
        return "OSID-" + number;
    }

    /** The text with its arguments filled in, the code in front. */
    public String text(Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = String.valueOf(arguments[i]).replaceAll("\\s+", " ");
        }
        return "[" + code() + "] " + new MessageFormat(pattern, Locale.ROOT).format(shown);
    }
}
