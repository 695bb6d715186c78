package org.osidforge.benchmarks.generator;

/** How sources come to their classes. */
enum Way {
    /** javac compiles what was generated at some other time. */
    ALONE,
    /** The generator writes the sources; then javac compiles them. */
    BEFORE,
    /** javac compiles the trigger, and the processor generates. */
    PROCESSOR,
    /** javac compiles the trigger, and a processor hands over what was generated at some other time. */
    HANDED_OVER
}
