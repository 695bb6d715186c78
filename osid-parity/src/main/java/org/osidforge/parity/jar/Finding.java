package org.osidforge.parity.jar;

import java.util.Locale;

/**
 * One difference between two compiled bindings.
 *
 * @param kind what sort of difference
 * @param type qualified name of the type
 * @param what words for people
 */
public record Finding(Kind kind, String type, String what) {

    /** What sort of difference, and what it does. */
    public enum Kind {
        /** Theirs has a type that ours lacks: NoClassDefFoundError. */
        TYPE_MISSING(true),
        /** An interface here is a class there: IncompatibleClassChangeError. */
        SORT_DIFFERS(true),
        /** Ours lacks a parent: a provider's object cannot be passed where that parent is asked for. */
        PARENT_MISSING(true),
        /** Ours has a parent more, whose methods a provider would not have: AbstractMethodError. */
        PARENT_MORE(true),
        /** Ours lacks a method: NoSuchMethodError. */
        METHOD_MISSING(true),
        /** Ours has a method more, which a provider would not have: AbstractMethodError. */
        METHOD_MORE(true),
        /** The same name with another descriptor: both of the errors before. */
        DESCRIPTOR_DIFFERS(true),
        /** Ours lacks a constant: NoSuchFieldError. */
        CONSTANT_MISSING(true),
        /** Other checked exceptions: links, but may not compile. */
        EXCEPTIONS_DIFFER(false);

        private final boolean binary;

        Kind(boolean binary) {
            this.binary = binary;
        }

        /** Whether code compiled against the other binding fails to link; else only its source may fail to compile. */
        public boolean binary() {
            return binary;
        }

        /** Its name in reports, such as {@code method-missing}. */
        public String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
