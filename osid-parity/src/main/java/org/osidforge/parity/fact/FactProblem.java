package org.osidforge.parity.fact;

import java.util.Locale;

/** What can be wrong with a file of facts. */
enum FactProblem {
    FACT_UTF8("it is not UTF-8"),
    FACT_COLUMNS(
            "a fact has 7 columns (interface, what, evidence, source, text, errors, group) and at most an 8th, not %s"),
    FACT_REPLACEMENT(
            "a fact that is superseded or damaged, and no other, names in an 8th column the fact in its place"),
    FACT_TYPE("'%s' is no qualified Java name"),
    FACT_WHAT("'%s' is none of extends, method, name, complete, constants, constant"),
    FACT_EVIDENCE("'%s' is none of seen, name-seen, inferred, superseded, damaged"),
    FACT_TEXT("a fact of this sort needs a text"),
    FACT_SIGNATURE("'%s' is no signature such as 'org.osid.id.Id[] getNextIds(long n)'"),
    FACT_ERRORS("'%s' is no list of error codes such as 'NOT_FOUND NULL_ARGUMENT', and neither none nor -"),
    FACT_GROUP("'%s' is none of batch, core, objects, rest"),
    FACT_TWICE("the same fact stands at %s"),
    DIFFERENCE_COLUMNS("a known difference has 2 columns (fact, reason), not %s"),
    DIFFERENCE_REASON("a known difference needs a reason"),
    PACKAGE_NAME("'%s' is no name of a package");

    private final String text;

    FactProblem(String text) {
        this.text = text;
    }

    /** The message, with file and line. */
    String at(String where, Object... arguments) {
        return where + ": error [" + name().replace('_', '-') + "] " + String.format(Locale.ROOT, text, arguments);
    }
}
