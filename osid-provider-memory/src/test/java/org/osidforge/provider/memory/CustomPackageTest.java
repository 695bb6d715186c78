package org.osidforge.provider.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.example.widget.WidgetAdapters;
import org.example.widget.WidgetAdapters.PaintedFormRecord;
import org.example.widget.WidgetAdapters.PaintedRecord;
import org.example.widget.WidgetAdapters.Widget;
import org.example.widget.WidgetAdapters.WidgetAdminSession;
import org.example.widget.WidgetAdapters.WidgetForm;
import org.example.widget.WidgetAdapters.WidgetFormList;
import org.example.widget.WidgetAdapters.WidgetList;
import org.example.widget.WidgetAdapters.WidgetLookupSession;
import org.example.widget.WidgetAdapters.WidgetManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osid.InvalidArgumentException;
import org.osid.NullArgumentException;
import org.osid.OperationFailedException;
import org.osid.OsidException;
import org.osid.Property;
import org.osid.PropertyList;
import org.osid.UnimplementedException;
import org.osid.UnsupportedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.type.Type;
import org.osid.type.TypeList;
import org.osidforge.runtime.engine.View;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;

/** A package that the provider has never heard of: found with ServiceLoader, with record types, rules and several values. */
class CustomPackageTest {

    private static final Type PAINTED = BasicType.parse(WidgetAdapters.PAINTED);
    private static final Type TAG = BasicType.parse("tags:a@example.org");

    private final Provider provider = MemoryProvider.open();
    private final WidgetManager manager = provider.manager(WidgetManager.class);
    private final WidgetAdminSession admin = manager.admin();
    private final WidgetLookupSession lookup = manager.lookup();

    @AfterEach
    void close() {
        provider.close();
    }

    private WidgetForm form(Type... recordTypes) throws OsidException {
        return admin.forms(1, recordTypes).nextForm();
    }

    private CreateResponse create(WidgetForm form) throws OsidException {
        return Reading.all(admin.create(new WidgetFormList(List.of(form))), CreateResponseList::getNextCreateResponse)
                .get(0);
    }

    private Widget made(WidgetForm form) throws OsidException {
        return lookup.widget(create(form).getCreatedId());
    }

    @Test
    void recordTypesAreTold() throws Exception {
        assertThat(manager.knows(PAINTED)).isTrue();
        assertThat(manager.knows(TAG)).isFalse();
        assertThat(manager.records().getNextType()).isEqualTo(PAINTED);
        assertThatThrownBy(() -> manager.knows(null)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> admin.forms(1, TAG)).isInstanceOf(UnsupportedException.class);
    }

    @Test
    void aRecordAddsElementsToFormAndObject() throws Exception {
        WidgetForm form = form(PAINTED, PAINTED);
        assertThat(form.hasRecordType(PAINTED)).isTrue();
        assertThat(Reading.all(form.getRecordTypes(), TypeList::getNextType)).containsExactly(PAINTED);
        assertThat(form.isValid()).isFalse();
        assertThat(create(form).getErrorMessage().getText()).contains("[REQUIRED_MISSING]");
        PaintedFormRecord formRecord = (PaintedFormRecord) form.recordOf(PAINTED);
        assertThat(formRecord.implementsRecordType(PAINTED)).isTrue();
        assertThat(formRecord.implementsRecordType(TAG)).isFalse();
        formRecord.paint("red");
        Widget widget = made(form);
        PaintedRecord record = (PaintedRecord) widget.recordOf(PAINTED);
        assertThat(record.paint()).isEqualTo("red");
        assertThat(record.implementsRecordType(PAINTED)).isTrue();
        assertThat(record.implementsRecordType(TAG)).isFalse();
        assertThat(widget.hasRecordType(PAINTED)).isTrue();
        WidgetForm update = admin.update(widget.getId());
        ((PaintedFormRecord) update.recordOf(PAINTED)).paint("blue");
        admin.update(update);
        assertThat(((PaintedRecord) lookup.widget(widget.getId()).recordOf(PAINTED)).paint())
                .isEqualTo("blue");
        assertThat(Reading.all(widget.getPropertiesByRecordType(PAINTED), PropertyList::getNextProperty))
                .extracting(Property::getValue)
                .containsExactly("red");
        assertThat(Reading.all(widget.getProperties(), PropertyList::getNextProperty))
                .extracting(p -> p.getDisplayName().getText())
                .containsExactly("Paint");
    }

    @Test
    void withoutTheRecordItIsUnsupported() throws Exception {
        Widget widget = made(form());
        assertThatThrownBy(() -> widget.recordOf(PAINTED)).isInstanceOf(UnsupportedException.class);
        assertThatThrownBy(() -> widget.getPropertiesByRecordType(PAINTED)).isInstanceOf(UnsupportedException.class);
        assertThatThrownBy(() -> form().recordOf(PAINTED)).isInstanceOf(UnsupportedException.class);
        assertThatThrownBy(widget::odd).isInstanceOf(UnimplementedException.class);
    }

    @Test
    void objectsAreFoundAndDeletedByRecordType() throws Exception {
        WidgetForm painted = form(PAINTED);
        ((PaintedFormRecord) painted.recordOf(PAINTED)).paint("red");
        Id id = create(painted).getCreatedId();
        create(form());
        WidgetList found = lookup.with(PAINTED);
        assertThat(found.nextWidget().getId()).isEqualTo(id);
        assertThat(found.hasNext()).isFalse();
        assertThat(Reading.all(admin.deleteWith(PAINTED), DeleteResponseList::getNextDeleteResponse))
                .singleElement()
                .satisfies(r -> assertThat(r.getDeletedId()).isEqualTo(id));
        assertThat(lookup.all().available()).isEqualTo(1);
    }

    @Test
    void severalValuesAndReferences() throws Exception {
        Id first = create(form()).getCreatedId();
        Id second = create(form()).getCreatedId();
        WidgetForm form = form();
        form.tags(TAG, PAINTED);
        form.neighbours(Lists.ids(second, first));
        form.count(3);
        Widget widget = made(form);
        assertThat(Reading.all(widget.tags(), TypeList::getNextType)).containsExactly(TAG, PAINTED);
        assertThat(Reading.all(widget.neighbourIds(), IdList::getNextId)).containsExactly(second, first);
        assertThat(widget.neighbours().nextWidget().getId()).isEqualTo(second);
        assertThat(widget.count()).isEqualTo(3);
        assertThat(Reading.all(widget.getProperties(), PropertyList::getNextProperty))
                .extracting(p -> p.getDisplayLabel().getText())
                .containsExactly("tags", "count", "neighbours");

        WidgetForm wrong = form();
        wrong.neighbours(Lists.ids(first, BasicId.parse("widget.Widget:unknown@example.org")));
        assertThat(create(wrong).getErrorMessage().getText()).contains("[REFERENCE_UNKNOWN]");
        IdList closed = Lists.ids(first);
        closed.close();
        assertThatThrownBy(() -> wrong.neighbours(closed))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("[LIST_BROKEN]");
        assertThatThrownBy(() -> wrong.neighbours(null)).isInstanceOf(NullArgumentException.class);
        Widget plain = lookup.widget(first);
        assertThat(plain.tags().hasNext()).isFalse();
        assertThat(plain.neighbours().hasNext()).isFalse();
        assertThatThrownBy(plain::count).isInstanceOf(org.osid.IllegalStateException.class);
    }

    @Test
    void rulesAreActiveUnlessDisabled() throws Exception {
        Widget plain = made(form());
        WidgetForm off = form();
        off.setDisabled(true);
        off.setSequestered(true);
        off.setRule(BasicId.parse("rules.Rule:1@example.org"));
        Widget disabled = made(off);
        WidgetForm both = form();
        both.setDisabled(true);
        both.setEnabled(true);
        Widget enabled = made(both);
        assertThat(List.of(plain.isActive(), disabled.isActive(), enabled.isActive()))
                .containsExactly(true, false, true);
        assertThat(plain.isOperational()).isTrue();
        assertThat(disabled.isDisabled()).isTrue();
        assertThat(enabled.isEnabled()).isTrue();
        assertThat(disabled.isSequestered()).isTrue();
        assertThat(plain.isSequestered()).isFalse();
        assertThat(plain.hasRule()).isFalse();
        assertThat(disabled.getRuleId()).isEqualTo(BasicId.parse("rules.Rule:1@example.org"));
        assertThatThrownBy(disabled::getRule).isInstanceOf(OperationFailedException.class);
        lookup.use(View.ACTIVE);
        assertThat(lookup.all().available()).isEqualTo(2);
        lookup.use(View.ANY_STATUS);
        assertThat(lookup.all().available()).isEqualTo(3);
        off.clearDisabled();
        off.clearSequestered();
        off.clearRule();
        assertThat(disabled.isDisabled()).isTrue();
    }
}
