package org.osidforge.spec.diagnostic;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * Every text that is told about a descriptor, with its stable code.
 *
 * <p>1xx: the file cannot be read; 2xx: the file is not a descriptor; 3xx: the descriptor contradicts itself or others. Each group is only told when the one before it is empty. 5xx: XOSID.
 */
public enum Message {
    // the file
    TOO_LARGE(101, "the file has {0} bytes; at most {1} are read"),
    NOT_UTF8(102, "the file is not UTF-8: {0}"),
    NOT_TEXT(103, "character U+{0} is not allowed; is this a text file?"),
    YAML(104, "not valid YAML: {0}"),
    EMPTY(105, "the file is empty; a descriptor starts with ''osid:'' and ''version:''"),
    SEVERAL_DOCUMENTS(106, "a second YAML document starts here; a file holds one descriptor"),
    ALIAS(107, "YAML anchors and aliases are not allowed"),
    TAG(108, "YAML tags are not allowed"),
    TOO_DEEP(109, "nested deeper than {0} levels"),
    DUPLICATE_KEY(110, "''{0}'' is written twice; the first is in line {1}"),
    KEY_NOT_TEXT(111, "a key must be a word"),
    TOO_MANY_EVENTS(112, "more than {0} problems; the others are left out"),
    TOO_MANY_NODES(113, "more than {0} words, lists and mappings; describe parts of the package in several files"),

    // the language
    UNKNOWN_KEY(201, "unknown key ''{0}''{1}"),
    WRONG_TYPE(202, "{0} must be {1}"),
    MISSING_KEY(203, "{0} needs the key ''{1}''"),
    BAD_PACKAGE(204, "''{0}'' is not a package name; write it in lower case and without ''osid.'', such as room.batch"),
    BAD_VERSION(205, "''{0}'' is not a version; write three numbers, such as 3.1.0"),
    BAD_JAVA_PACKAGE(206, "''{0}'' is not a Java package name"),
    BAD_NAME(207, "''{0}'' is not {1}"),
    RESERVED_WORD(208, "''{0}'' is a reserved word of Java{1}"),
    BAD_PLURAL(209, "''{0}'' cannot be the plural of {1}: {2}"),
    NEEDS_PLURAL(210, "the plural of {0} is not certain; write it (plural: {1}?)"),
    BAD_SIGNATURE(211, "not a signature: {0}"),
    BAD_ERROR_CODE(212, "''{0}'' is not an error of the specification{1}"),
    BAD_BATCH_ENTRY(
            213,
            "''{0}'' is not a way to ask for forms; write nothing, ''per Parent'' or ''per peer '{'One, Other'}'''"),
    BAD_VALUE(214, "''{0}'' is not {1}"),
    BAD_TYPE_TEXT(215, "''{0}'' is not a Type; write namespace:identifier@authority"),
    BAD_LOOKUP(216, "''{0}'' is not a lookup; write the name of a reference, or such names joined by ''and''"),
    REPEATED(217, "''{0}'' is listed twice"),
    NOT_TOGETHER(218, "''{0}'' and ''{1}'' exclude each other: {2}"),
    FILE_NAME(219, Severity.WARNING, "the file describes {0}; it is only found by others when it is called {1}"),
    NOTHING(220, Severity.WARNING, "nothing is described here"),
    BAD_CONSTRAINT(221, "''{0}'' does not fit: {1}"),
    TOO_MANY_ENTRIES(222, "more than {0} entries below ''{1}''; describe parts of the package in several files"),
    PARENT_DIFFERS(230, "{0} is a {1} here and a {2} in an earlier way; describe it where it is named first"),
    WAY_TWICE(231, "a way with the same parents is described already"),
    UNKNOWN_DOING(
            232,
            "''{0}'' is nothing that a method does; write for example ''delete for Shelf'' or ''lookup by genus''{1}"),

    // the meaning
    UNRESOLVED(301, "there is no {0}{1}"),
    UNKNOWN_PACKAGE(302, "there is no descriptor of the package {0}{1}"),
    UNKNOWN_KIND(303, "{0} has no object {1}{2}"),
    PARENT_MISMATCH(304, "{0} is created {1}; write {2}"),
    NOT_A_BATCH_PACKAGE(305, "batch sessions belong to a package whose name ends in ''.batch'', not to {0}"),
    INTERFACE_CLASH(306, "{0} is already made by {1}"),
    METHOD_CLASH(307, "{0}.{1} is already made by {2}"),
    INHERITANCE_CYCLE(308, "{0} extends itself: {1}"),
    CREATE_CYCLE(309, "{0} can never be created: {1}"),
    BAD_PATH(310, "''{0}'' is not a path: {1}"),
    BAD_INVERSE(311, "''{0}'' is not a reference back: {1}"),
    UNKNOWN_ELEMENT(312, "{0} has no element {1}{2}"),
    UNKNOWN_INTERFACE(313, "nothing makes an interface {0} here{1}"),
    UNKNOWN_METHOD(314, "{0} has no method {1}{2}"),
    NATURES(315, "{0} cannot be {1}: {2}"),
    METHOD_OF_OBJECT(316, "the method {0}() would hide the one of java.lang.Object; choose another name"),
    PACKAGE_TWICE(317, "{0} is already described in {1}"),
    JAVA_PACKAGE_CLASH(318, "the Java package {0} is already that of {1}"),
    NOT_AN_INTERFACE(319, "{0} is an enumeration and cannot be extended"),
    BASE_WITHOUT_BATCH(
            320,
            Severity.WARNING,
            "{0} does not list ''batch'' under ''subpackages'', so its manager does not hand out this package"),
    RETURN_CLASH(321, "{0}.{1} returns {2}, but the same method of {3} returns {4}"),
    VERSION_MISMATCH(322, "version {0} differs from {1} of {2}"),
    NOT_AN_OBJECT(323, "{0} is not an object that can be referred to; it is a {1}"),
    ERROR_CLASH(324, "{0}.{1} adds {2} to the errors of {3}"),
    CHAIN_TOO_LONG(325, "more than {0} steps of ''{1}'' lead away from {2}"),
    TOO_COMPLEX(326, "so much is inherited here that it cannot be checked; let interfaces extend fewer others"),
    PART_DIFFERS(327, "{0} is described otherwise in {1}: ''{2}'' here, ''{3}'' there"),
    SERVES_NO_OBJECT(330, "{0} serves no object, so no method of it does ''{1}''; name the object (of: ...)"),
    WRONG_PARAMETERS(331, "''{0}'' takes {1}, but {2} takes {3}"),
    UNKNOWN_WAY(332, "{0} is not created in a way {1}{2}"),

    // XOSID
    XML_TOO_LARGE(501, "the file has {0} bytes; at most {1} are read"),
    XML_ENCODING(502, "the file cannot be read as {0}; UTF-8, US-ASCII and ISO-8859-1 are read"),
    NOT_XML(503, "not well-formed XML: {0}"),
    XML_DOCTYPE(504, "a document type declaration is not allowed"),
    XML_TOO_DEEP(505, "nested deeper than {0} elements"),
    XML_TOO_MUCH(506, "more than {0} {1}"),
    NOT_XOSID(507, "the root element is ''{0}''; an XOSID file starts with ''osid'' in the namespace {1}"),
    XML_MISSING_ATTRIBUTE(508, "{0} needs the attribute ''{1}''"),
    XML_MISSING_ELEMENT(509, "{0} needs {1}"),
    XML_BAD_NAME(510, "''{0}'' is not {1}"),
    XML_TWICE(511, "{0} is already described at {1}"),
    XML_UNRESOLVED(512, "there is no {0}{1}"),
    XML_UNKNOWN_PACKAGE(513, "nothing is known of the package {0}, which {1} needs; give its file as well{2}"),
    XML_BAD_PRIMITIVE(514, "''{0}'' is not a primitive type{1}"),
    XML_PARENT_LEFT_OUT(
            515, Severity.WARNING, "nothing is known of the package of {0}; {1} is read without this parent"),
    XML_FOREIGN_INTERFACE(
            516, Severity.WARNING, "{0} is described in the file of {1}; it is read as part of the package {2}"),
    XML_UNKNOWN_ERROR(517, Severity.WARNING, "{0} is not an error of the specification; it is left out{1}"),
    XML_VERSION(518, Severity.WARNING, "version ''{0}'' is read as {1}"),
    XML_UNPREFIXED(519, Severity.NOTE, "attributes without a prefix are read as if they had one; this is the first"),
    XML_LEFT_OUT(520, Severity.NOTE, "{0} is unknown and left out; this is the first"),
    XML_OLD_FORM(521, Severity.NOTE, "''{0}'' is read as ''{1}''; this is the first"),
    XML_COMPLIANCE(522, Severity.NOTE, "{0} tells no compliance and is read as mandatory; this is the first");

    private final String code;
    private final Severity severity;
    private final String pattern;

    Message(int number, String pattern) {
        this(number, Severity.ERROR, pattern);
    }

    Message(int number, Severity severity, String pattern) {
        this.code = "OSID-" + number;
        this.severity = severity;
        this.pattern = pattern;
    }

    /** Stable code, such as {@code OSID-201}. */
    public String code() {
        return code;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }

    /** The text with its arguments filled in. */
    public String text(Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = shorten(String.valueOf(arguments[i]));
        }
        return new MessageFormat(pattern, Locale.ROOT).format(shown);
    }

    /** Long or many-lined input stays one readable line. */
    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 200 ? line : line.substring(0, 197) + "...";
    }
}
