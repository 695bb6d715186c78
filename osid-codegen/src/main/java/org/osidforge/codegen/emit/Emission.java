package org.osidforge.codegen.emit;

import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Specification;

/**
 * One package that files are generated for.
 *
 * @param specification where names resolve: the package itself and all that it refers to
 * @param pkg the package
 */
public record Emission(Specification specification, OsidPackage pkg) {}
