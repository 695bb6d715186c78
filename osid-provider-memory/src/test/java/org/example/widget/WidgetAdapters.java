package org.example.widget;

import java.util.Collection;
import org.osid.NotFoundException;
import org.osid.OperationFailedException;
import org.osid.OsidList;
import org.osid.OsidManager;
import org.osid.OsidObject;
import org.osid.OsidObjectForm;
import org.osid.OsidRecord;
import org.osid.PermissionDeniedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.type.Type;
import org.osid.type.TypeList;
import org.osidforge.runtime.adapter.AdminSessionAdapter;
import org.osidforge.runtime.adapter.ContainableAdapter;
import org.osidforge.runtime.adapter.ContainableFormAdapter;
import org.osidforge.runtime.adapter.FormAdapter;
import org.osidforge.runtime.adapter.FormRecordAdapter;
import org.osidforge.runtime.adapter.LookupSessionAdapter;
import org.osidforge.runtime.adapter.ManagerAdapter;
import org.osidforge.runtime.adapter.ManagerScope;
import org.osidforge.runtime.adapter.ObjectAdapter;
import org.osidforge.runtime.adapter.OperableAdapter;
import org.osidforge.runtime.adapter.OperableFormAdapter;
import org.osidforge.runtime.adapter.RecordAdapter;
import org.osidforge.runtime.adapter.RuleAdapter;
import org.osidforge.runtime.adapter.RuleFormAdapter;
import org.osidforge.runtime.adapter.Scope;
import org.osidforge.runtime.form.FormState;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.kind.Marker;
import org.osidforge.runtime.kind.Nature;
import org.osidforge.runtime.kind.RecordDef;
import org.osidforge.runtime.list.ListAdapter;
import org.osidforge.runtime.provider.PackageAdapters;
import org.osidforge.runtime.store.StoredObject;

/** A package that nobody has heard of, written by hand: a kind with a record type, values of rare sorts, and markers that rooms do not have. */
public final class WidgetAdapters extends PackageAdapters {

    /** Type of the record, in text form. */
    public static final String PAINTED = "records:widget/Painted@example.org";

    static final Kind WIDGET = Kind.named("osid.widget", "Widget", "Widgets")
            .nature(Nature.RULE)
            .marked(Marker.CONTAINABLE)
            .element(ElementDef.named("Tags", "osid.type.Type", "TYPE").multiple())
            .element(ElementDef.named("Count", "cardinal", "CARDINAL").optional())
            .element(ElementDef.named("Neighbours", "osid.widget.Widget", "ID")
                    .reference()
                    .multiple())
            .record(RecordDef.named("Painted", PAINTED)
                    .element(ElementDef.named("Paint", "string", "STRING").required()))
            .build();

    private static final ElementDef TAGS = WIDGET.element("Tags");
    private static final ElementDef COUNT = WIDGET.element("Count");
    private static final ElementDef NEIGHBOURS = WIDGET.element("Neighbours");
    private static final ElementDef PAINT = WIDGET.record("Painted").element("Paint");

    /** Registers everything. */
    public WidgetAdapters() {
        super("osid.widget");
        kind(WIDGET, Widget.class, Widget::new, WidgetList::new);
        record(WIDGET.record("Painted"), PaintedRecord::new, PaintedFormRecord::new);
        manager(WidgetManager.class, WidgetManager::new);
    }

    /** A widget. */
    public static final class Widget extends ObjectAdapter implements RuleAdapter, OperableAdapter, ContainableAdapter {
        Widget(StoredObject object, Scope scope) {
            super(object, scope);
        }

        /** Its tags. */
        public TypeList tags() {
            return types(TAGS);
        }

        /** How many there are. */
        public long count() {
            return number(COUNT);
        }

        /** Ids of those beside it. */
        public IdList neighbourIds() {
            return ids(NEIGHBOURS);
        }

        /** Those beside it. */
        public WidgetList neighbours() throws OperationFailedException {
            return references(NEIGHBOURS, WidgetList.class);
        }

        /** Its record. */
        public OsidRecord recordOf(Type type) {
            return record(type, OsidRecord.class);
        }

        /** A method that no pattern describes. */
        public void odd() {
            throw unimplemented("odd");
        }
    }

    /** A form of a widget. */
    public static final class WidgetForm extends FormAdapter
            implements RuleFormAdapter, OperableFormAdapter, ContainableFormAdapter, OsidObjectForm {
        WidgetForm(FormState state, Scope scope) {
            super(state, scope);
        }

        /** Sets the tags. */
        public void tags(Type... tags) {
            set(TAGS, tags);
        }

        /** Sets the count. */
        public void count(long count) {
            set(COUNT, count);
        }

        /** Sets those beside it. */
        public void neighbours(IdList ids) {
            set(NEIGHBOURS, ids);
        }

        /** Its record. */
        public OsidRecord recordOf(Type type) {
            return formRecord(type, OsidRecord.class);
        }
    }

    /** The record of a widget. */
    public static final class PaintedRecord extends RecordAdapter {
        PaintedRecord(ObjectAdapter owner, RecordDef record) {
            super(owner, record);
        }

        /** Its paint. */
        public String paint() {
            return string(PAINT);
        }
    }

    /** The record of a widget's form. */
    public static final class PaintedFormRecord extends FormRecordAdapter {
        PaintedFormRecord(FormAdapter owner, RecordDef record) {
            super(owner, record);
        }

        /** Sets the paint. */
        public void paint(String paint) {
            set(PAINT, paint);
        }
    }

    /** A list of widgets. */
    public static final class WidgetList extends ListAdapter<Widget> {
        WidgetList(Collection<? extends Widget> elements) {
            super(elements);
        }

        /** The next one. */
        public Widget nextWidget() throws OperationFailedException {
            return next();
        }
    }

    /** A list of forms. */
    public static final class WidgetFormList extends ListAdapter<WidgetForm> {
        /** These forms. */
        public WidgetFormList(Collection<? extends WidgetForm> elements) {
            super(elements);
        }

        /** The next one. */
        public WidgetForm nextForm() throws OperationFailedException {
            return next();
        }
    }

    /** Administers widgets. */
    public static final class WidgetAdminSession extends AdminSessionAdapter<OsidObject> {
        WidgetAdminSession(Scope scope) {
            super(scope, WIDGET);
        }

        /** Forms. */
        public WidgetFormList forms(long number, Type... recordTypes)
                throws OperationFailedException, PermissionDeniedException {
            return formsForCreate(WidgetForm::new, WidgetFormList::new, number, recordTypes);
        }

        /** Creates. */
        public CreateResponseList create(WidgetFormList forms)
                throws OperationFailedException, PermissionDeniedException {
            return createEach(forms, WidgetFormList::nextForm);
        }

        /** A form for update. */
        public WidgetForm update(Id id) throws NotFoundException, OperationFailedException, PermissionDeniedException {
            return formForUpdate(WidgetForm::new, id);
        }

        /** Updates. */
        public void update(WidgetForm form) throws OperationFailedException, PermissionDeniedException {
            super.update(form);
        }

        /** Deletes those with the record. */
        public DeleteResponseList deleteWith(Type recordType)
                throws OperationFailedException, PermissionDeniedException {
            return deleteMatching(record(recordType));
        }
    }

    /** Looks up widgets. */
    public static final class WidgetLookupSession extends LookupSessionAdapter<Widget, OsidList> {
        WidgetLookupSession(Scope scope) {
            super(scope, WIDGET);
        }

        /** One. */
        public Widget widget(Id id) throws NotFoundException, OperationFailedException, PermissionDeniedException {
            return one(id);
        }

        /** Those with a record. */
        public WidgetList with(Type recordType) throws OperationFailedException, PermissionDeniedException {
            return (WidgetList) matching(record(recordType));
        }

        /** All, by the views. */
        public WidgetList all() throws OperationFailedException, PermissionDeniedException {
            return (WidgetList) matching();
        }

        /** Chooses a view. */
        public void use(org.osidforge.runtime.engine.View view) {
            view(view);
        }
    }

    /** The manager. */
    public static final class WidgetManager extends ManagerAdapter implements OsidManager {
        WidgetManager(ManagerScope scope) {
            super(scope, "osid.widget");
        }

        /** A session. */
        public WidgetAdminSession admin() {
            return new WidgetAdminSession(open("WidgetAdminSession"));
        }

        /** A session. */
        public WidgetLookupSession lookup() {
            return new WidgetLookupSession(open("WidgetLookupSession"));
        }

        /** The record types. */
        public TypeList records() {
            return recordTypes(WIDGET);
        }

        /** Whether a record type is supported. */
        public boolean knows(Type type) {
            return hasRecordType(WIDGET, type);
        }
    }
}
