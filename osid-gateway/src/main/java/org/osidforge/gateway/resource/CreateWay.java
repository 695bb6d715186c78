package org.osidforge.gateway.resource;

import java.lang.invoke.MethodHandle;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osidforge.consumer.Binding;
import org.osidforge.consumer.BoundInterface;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.BatchWay;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Role;

/**
 * One of the ways in which objects of a kind are created in bulk, and the methods for it.
 *
 * @param batch the batch session that creates
 * @param way what its forms are asked for
 * @param parentNames names of its parents
 * @param formList Java interface of its lists of forms
 * @param getForms gives forms for create
 * @param takesRecordTypes whether forms are asked for with record types
 * @param create takes forms
 * @param parentIds tell for which parent a form was made, by the name of the parent
 */
public record CreateWay(
        BatchKind batch,
        BatchWay way,
        Set<String> parentNames,
        Class<?> formList,
        MethodHandle getForms,
        boolean takesRecordTypes,
        MethodHandle create,
        Map<String, MethodHandle> parentIds) {

    /** The way, or null where the session does not create in it. */
    static CreateWay of(Binding binding, BatchKind batch, BatchWay way) {
        BoundInterface session = binding.bound(batch.pkg() + "." + batch.session());
        return session.find(Role.BATCH_GET_FORMS_FOR_CREATE, way.name())
                .flatMap(get -> session.find(Role.BATCH_CREATE)
                        .map(create -> new CreateWay(
                                batch,
                                way,
                                way.parents().stream().map(Parent::name).collect(Collectors.toUnmodifiableSet()),
                                binding.classOf(batch.pkg() + "." + batch.formList()),
                                session.handle(get),
                                get.parameters().size() > 1,
                                session.handle(create),
                                parentIds(binding.bound(batch.pkg() + "." + batch.form()), way))))
                .orElse(null);
    }

    private static Map<String, MethodHandle> parentIds(BoundInterface form, BatchWay way) {
        Map<String, MethodHandle> found = new HashMap<>();
        way.parents()
                .forEach(parent -> form.find(Role.GET_PARENT_ID, parent.name())
                        .ifPresent(method -> found.put(parent.name(), form.handle(method))));
        return Map.copyOf(found);
    }
}
