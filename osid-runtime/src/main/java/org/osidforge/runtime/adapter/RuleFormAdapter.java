package org.osidforge.runtime.adapter;

import org.osid.Metadata;
import org.osid.OsidRuleForm;
import org.osid.id.Id;
import org.osidforge.runtime.kind.Core;

/** What the form of a rule object adds: its rule. */
public interface RuleFormAdapter extends OsidRuleForm, OperableFormAdapter {

    @Override
    default Metadata getRuleMetadata() {
        return writer().metadata(writer().state().kind().element(Core.RULE));
    }

    @Override
    default void setRule(Id ruleId) {
        writer().set(writer().state().kind().element(Core.RULE), ruleId);
    }

    @Override
    default void clearRule() {
        writer().clear(writer().state().kind().element(Core.RULE));
    }
}
