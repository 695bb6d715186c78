package org.osidforge.tck.clause;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osidforge.tck.report.Level;

/** One clause: what it asks, how binding it is, and where it comes from. The method below it tries it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Clause {

    /** Its id, such as {@code CREATE-01}; never given to another clause. */
    String id();

    /** How binding it is. */
    Level level();

    /** Where it comes from: an interface or method of the specification, or a ruling. */
    String source();

    /** What it asks, in one sentence. */
    String text();

    /** Whether it makes objects of other kinds than those that the session's objects refer to, to see whether they stay untouched. */
    boolean bystanders() default false;

    /** The version of the set of clauses that has it first. */
    String since() default "0.1.0";
}
