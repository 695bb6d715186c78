package org.osidforge.runtime.form;

import java.util.List;
import org.osid.Syntax;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.kind.Marker;
import org.osidforge.runtime.kind.RecordDef;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicLocale;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.runtime.value.IdMint;

/** A kind with an element of every syntax and constraint, and forms of it. */
final class Widgets {

    static final BasicType PAINTED = BasicType.parse("records:widget/Painted@example.org");
    static final BasicLocale FRENCH =
            new BasicLocale(BasicType.of("639-2", "fra", "iso.org"), BasicType.of("15924", "Latn", "iso.org"));

    static final Kind WIDGET = kind();

    private static final IdMint IDS = IdMint.of("WidgetForm", "example.org");

    private Widgets() {}

    private static Kind kind() {
        Kind.Builder kind = Kind.named("osid.widget", "Widget", "Widgets")
                .marked(Marker.TEMPORAL)
                .element(ElementDef.named("Code", "string", "STRING")
                        .required()
                        .minimum("2")
                        .maximum("5")
                        .units("letters"))
                .element(ElementDef.named("Color", "string", "STRING").values("red", "green"))
                .element(ElementDef.named("Serial", "string", "STRING").readOnly())
                .element(ElementDef.named("Weight", "decimal", "DECIMAL")
                        .minimum("0")
                        .maximum("10"))
                .element(ElementDef.named("Step", "decimal", "DECIMAL").values("0.5", "1"))
                .element(ElementDef.named("Count", "cardinal", "CARDINAL").maximum("9"))
                .element(ElementDef.named("Level", "integer", "INTEGER").minimum("-3"))
                .element(ElementDef.named("Digit", "integer", "INTEGER").values("1", "2"))
                .element(ElementDef.named("Parts", "osid.widget.Widget", "ID")
                        .reference()
                        .multiple()
                        .minimum("1")
                        .maximum("2"))
                .element(ElementDef.named("Owner", "osid.id.Id", "ID").values("n:a@x"))
                .element(ElementDef.named("Style", "osid.type.Type", "TYPE").values("n:a@x"))
                .element(ElementDef.named("Title", "osid.locale.DisplayText", "DISPLAYTEXT")
                        .values("Sir"))
                .element(ElementDef.named("Made", "osid.calendaring.DateTime", "DATETIME")
                        .values("2026-01-01T00:00:00"))
                .element(ElementDef.named("Release", "osid.installation.Version", "VERSION")
                        .values("1.0"))
                .element(ElementDef.named("Whole", "osid.widget.Widget", "ID")
                        .reference()
                        .parent("Whole"))
                .element(ElementDef.named("Wholes", "osid.widget.Widget", "ID")
                        .reference()
                        .multiple()
                        .inverse("Parts"))
                .parent("Whole", "osid.widget.Widget")
                .record(RecordDef.named("Painted", PAINTED.toString())
                        .element(ElementDef.named("Paint", "string", "STRING").required()));
        for (Syntax syntax : Syntax.values()) {
            kind.element(ElementDef.named("Any" + syntax, "any", syntax.name()));
        }
        return kind.build();
    }

    static FormState create(BasicType... recordTypes) {
        FormTerms terms =
                new FormTerms(List.of(recordTypes), BasicLocale.ENGLISH, List.of(BasicLocale.ENGLISH, FRENCH));
        return FormState.forCreate(new Ledger(), WIDGET, IDS.next(), terms, BasicId.parse("widget:whole@example.org"));
    }

    static FormState update(FormState made) {
        StoredObject object = made.object(BasicId.parse("widget:1@example.org"), null, made.copyOfValues());
        FormTerms terms = new FormTerms(List.of(), BasicLocale.ENGLISH, List.of(BasicLocale.ENGLISH));
        return FormState.forUpdate(new Ledger(), IDS.next(), terms, object);
    }

    static ElementDef element(String name) {
        return WIDGET.element(name);
    }
}
