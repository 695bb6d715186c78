package org.osidforge.codegen;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the Java code of some packages, beside the classes of the module that is being compiled.
 *
 * <p>It stands on any type or package of the module; one place is enough for all packages. A package that is described in a jar on the class path is used by others without being named
 * here: it is not generated a second time.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface GenerateOsid {

    /**
     * Names of descriptors, such as {@code room}, {@code room.batch} or {@code resource.core}: the file's name without {@code .osid.yaml}.
     *
     * <p>{@code "*"} stands for all official descriptors of packages and parts that no jar on the class path has compiled yet. Each is looked for as {@code META-INF/osid/descriptors/<name>.osid.yaml}; the places and their order are told in {@code docs/generator.md}.
     */
    String[] value();

    /** Whether classes of a provider are generated besides the interfaces. */
    boolean adapters() default true;
}
