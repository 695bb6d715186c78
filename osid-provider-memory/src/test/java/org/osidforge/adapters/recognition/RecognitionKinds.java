package org.osidforge.adapters.recognition;

import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.kind.Nature;

/** The kinds of osid.recognition. */
public final class RecognitionKinds {

    /** Academy. */
    public static final Kind ACADEMY = Kind.named("osid.recognition", "Academy", "Academies")
            .nature(Nature.CATALOG)
            .build();

    /** Award. */
    public static final Kind AWARD = Kind.named("osid.recognition", "Award", "Awards")
            .nature(Nature.OBJECT)
            .catalogedBy("osid.recognition.Academy")
            .build();

    /** Conferral. */
    public static final Kind CONFERRAL = Kind.named("osid.recognition", "Conferral", "Conferrals")
            .nature(Nature.RELATIONSHIP)
            .catalogedBy("osid.recognition.Academy")
            .parent("Award", "osid.recognition.Award")
            .parent("Recipient", "osid.resource.Resource")
            .element(ElementDef.named("Award", "osid.recognition.Award", "ID").reference().parent("Award"))
            .element(ElementDef.named("Recipient", "osid.resource.Resource", "ID").reference().parent("Recipient"))
            .element(ElementDef.named("Reference", "osid.id.Id", "ID").optional())
            .element(ElementDef.named("Convocation", "osid.recognition.Convocation", "ID").reference().optional())
            .build();

    private RecognitionKinds() {}
}
