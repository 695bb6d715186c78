package org.osidforge.runtime.adapter;

import org.osid.OperationFailedException;
import org.osid.OsidRule;
import org.osid.id.Id;
import org.osid.rules.Rule;
import org.osidforge.runtime.kind.Core;
import org.osidforge.runtime.kind.ElementDef;

/** What a rule object adds to an operable one: the rule that it follows. */
public interface RuleAdapter extends OsidRule, OperableAdapter {

    @Override
    default boolean hasRule() {
        return reader().has(rule());
    }

    @Override
    default Id getRuleId() {
        return reader().id(rule());
    }

    @Override
    default Rule getRule() throws OperationFailedException {
        return reader().reference(rule(), Rule.class);
    }

    private ElementDef rule() {
        return reader().object().kind().element(Core.RULE);
    }
}
