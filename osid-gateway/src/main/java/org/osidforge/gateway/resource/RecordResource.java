package org.osidforge.gateway.resource;

import java.lang.invoke.MethodHandle;
import java.util.Optional;
import org.osid.type.Type;
import org.osidforge.consumer.Binding;
import org.osidforge.consumer.BoundInterface;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.RecordKind;
import org.osidforge.spec.model.Role;

/**
 * One record type of a kind: a member of the JSON object that holds the properties which the record type adds.
 *
 * @param name name of the record type, and of the member
 * @param type its Type
 * @param properties what it adds
 * @param ofForm gives the record of a form
 * @param ofObject gives the record of an object
 */
public record RecordResource(
        String name, Type type, Properties properties, MethodHandle ofForm, MethodHandle ofObject) {

    static Optional<RecordResource> of(
            Binding binding, RecordKind record, BoundInterface form, BoundInterface object, Addresses addresses) {
        Optional<MethodSpec> ofForm = form.find(Role.GET_FORM_RECORD);
        Optional<MethodSpec> ofObject = object.find(Role.GET_RECORD);
        if (ofForm.isEmpty() || ofObject.isEmpty()) {
            return Optional.empty();
        }
        String records = record.pkg() + ".records.";
        return Optional.of(new RecordResource(
                record.name(),
                BasicType.parse(record.type()),
                Properties.ofRecord(
                        record.elements(),
                        binding.bound(records + record.formRecord()),
                        binding.bound(records + record.objectRecord()),
                        addresses),
                form.handle(ofForm.get()),
                object.handle(ofObject.get())));
    }
}
