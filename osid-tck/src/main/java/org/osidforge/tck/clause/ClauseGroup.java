package org.osidforge.tck.clause;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osidforge.spec.model.Role;

/** A class that holds the clauses of one group. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ClauseGroup {

    /** The name that the ids of its clauses begin with. */
    String value();

    /** What the author of a provider looks at first where its clauses fail, in one sentence. */
    String look();

    /** The permission hints that must say yes; where one says no, the clauses are not declared. */
    Role[] hints() default {};

    /** What a session must be able to do for the clauses to be about it; one of these is enough, and none means every session. Other sessions are passed over. */
    Role[] about() default {};
}
