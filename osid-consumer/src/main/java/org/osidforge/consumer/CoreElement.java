package org.osidforge.consumer;

import java.util.List;
import org.osid.OsidContainableForm;
import org.osid.OsidObject;
import org.osid.OsidObjectForm;
import org.osid.OsidOperableForm;
import org.osid.OsidRule;
import org.osid.OsidRuleForm;
import org.osid.OsidSourceableForm;
import org.osid.OsidTemporalForm;

/**
 * One of the elements that the core interfaces give to forms: those of the standard's natures and markers, which a kind does not list among its own.
 *
 * @param name name as in the form's method names
 * @param form the form interface that has it
 * @param object the interface to read it from
 * @param getter the method to read it with
 * @param reference OSID name of the kind that it refers to, or the empty string
 */
public record CoreElement(String name, Class<?> form, Class<?> object, String getter, String reference) {

    /** All of them, in the order in which a form is filled. */
    public static final List<CoreElement> ALL = List.of(
            new CoreElement("DisplayName", OsidObjectForm.class, OsidObject.class, "getDisplayName", ""),
            new CoreElement("Description", OsidObjectForm.class, OsidObject.class, "getDescription", ""),
            new CoreElement("GenusType", OsidObjectForm.class, OsidObject.class, "getGenusType", ""),
            new CoreElement("StartDate", OsidTemporalForm.class, org.osid.Temporal.class, "getStartDate", ""),
            new CoreElement("EndDate", OsidTemporalForm.class, org.osid.Temporal.class, "getEndDate", ""),
            new CoreElement("Sequestered", OsidContainableForm.class, org.osid.Containable.class, "isSequestered", ""),
            new CoreElement(
                    "Provider",
                    OsidSourceableForm.class,
                    org.osid.Sourceable.class,
                    "getProviderId",
                    "osid.resource.Resource"),
            new CoreElement(
                    "Branding",
                    OsidSourceableForm.class,
                    org.osid.Sourceable.class,
                    "getBrandingIds",
                    "osid.repository.Asset"),
            new CoreElement("License", OsidSourceableForm.class, org.osid.Sourceable.class, "getLicense", ""),
            new CoreElement("Enabled", OsidOperableForm.class, org.osid.Operable.class, "isEnabled", ""),
            new CoreElement("Disabled", OsidOperableForm.class, org.osid.Operable.class, "isDisabled", ""),
            new CoreElement("Rule", OsidRuleForm.class, OsidRule.class, "getRuleId", "osid.rules.Rule"));
}
