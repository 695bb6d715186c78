/**
 * Names the packages of the specification that are compiled into this module.
 *
 * <p>These are the core ({@code osid}, {@code osid.transaction} ...) and, as parts named {@code core}, the single interfaces of other packages that the core refers to.
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
            "id.core",
            "installation.core",
            "journaling.core",
            "locale.core",
            "mapping.core",
            "process.core",
            "proxy.core",
            "repository.core",
            "resource.core",
            "rules.core",
            "transaction",
            "transaction.batch",
            "transport.core",
            "type.core"
        },
        adapters = false)
package org.osidforge.runtime.core;

import org.osidforge.codegen.GenerateOsid;
