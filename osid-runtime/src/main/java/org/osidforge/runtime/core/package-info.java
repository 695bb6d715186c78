/**
 * Names the packages of the specification that are compiled into this module.
 *
 * <p>These are the core ({@code osid}, {@code osid.id}, {@code osid.type} ...) and, as parts named {@code core}, the single interfaces of other packages that the core refers to.
 */
@GenerateOsid(
        value = {
            "osid",
            "authentication.core",
            "authentication.process.core",
            "calendaring.core",
            "configuration.core",
            "contact.core",
            "financials.core",
            "id",
            "installation.core",
            "journaling.core",
            "locale",
            "mapping.core",
            "process.core",
            "proxy",
            "repository.core",
            "resource.core",
            "rules.core",
            "transaction",
            "transaction.batch",
            "transport.core",
            "type"
        },
        adapters = false)
package org.osidforge.runtime.core;

import org.osidforge.codegen.GenerateOsid;
