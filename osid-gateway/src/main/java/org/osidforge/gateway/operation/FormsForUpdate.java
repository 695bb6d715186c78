package org.osidforge.gateway.operation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osid.NotFoundException;
import org.osid.OsidForm;
import org.osid.id.Id;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.provider.ListReader;
import org.osidforge.gateway.provider.ProviderCall;
import org.osidforge.gateway.provider.ProviderException;
import org.osidforge.gateway.resource.Resource;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.value.BasicId;

/** Forms for update of many objects, had in one call. */
final class FormsForUpdate {

    private FormsForUpdate() {}

    /**
     * The forms by the Ids of their objects, without those that are gone meanwhile.
     *
     * @param session the batch session of the kind
     * @param ids primary Ids
     * @throws Problem 501 if the specification gives no forms for update
     */
    static Map<BasicId, OsidForm> of(Resource resource, Object session, Collection<BasicId> ids) {
        Map<BasicId, OsidForm> forms = new HashMap<>(ids.size() * 2);
        // a few forms do not tell what they are for, so that each has to be asked for alone
        if (resource.targetId().isEmpty() && ids.size() > 1) {
            ids.forEach(id -> forms.putAll(of(resource, session, List.of(id))));
            return forms;
        }
        try {
            Object list = ProviderCall.call(
                    Offer.method(resource.formsForUpdate(), "change", resource), session, Lists.ids(ids));
            for (Object form : ListReader.all(resource.formList(), list)) {
                forms.put(
                        resource.targetId()
                                .map(tells -> BasicId.of((Id) ProviderCall.call(tells, form)))
                                .orElseGet(() -> ids.iterator().next()),
                        (OsidForm) form);
            }
        } catch (ProviderException failed) {
            if (!(failed.getCause() instanceof NotFoundException)) {
                throw failed;
            }
            if (ids.size() > 1) {
                ids.forEach(id -> forms.putAll(of(resource, session, List.of(id))));
            }
        }
        return forms;
    }
}
