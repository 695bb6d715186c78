package org.osidforge.runtime.form;

import java.util.List;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.value.BasicLocale;
import org.osidforge.runtime.value.BasicType;

/**
 * What the forms of one batch have in common.
 *
 * @param recordTypes record types asked for, each once
 * @param defaultLocale the locale of texts unless another is chosen
 * @param locales the locales that can be chosen
 */
public record FormTerms(List<BasicType> recordTypes, BasicLocale defaultLocale, List<BasicLocale> locales) {

    /** The comment that goes with a submission. */
    static final ElementDef JOURNAL_COMMENT = Kind.named("osid", "OsidForm", "OsidForms")
            .element(ElementDef.named("JournalComment", "string", "STRING"))
            .build()
            .element("JournalComment");

    /** Terms of forms; the lists are copied. */
    public FormTerms {
        recordTypes = List.copyOf(recordTypes);
        locales = List.copyOf(locales);
    }
}
