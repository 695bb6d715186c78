package org.osidforge.tck.pocket;

/** Undoes what the pocket provider does right with the state of its forms, for mutants that do it wrong. */
public final class PocketForms {

    private PocketForms() {}

    /** As if the form had never been submitted. */
    public static void giveBack(Object form) {
        Form.of(form).ifPresent(Form::giveBack);
    }

    /** As if the form had been submitted successfully. */
    public static void use(Object form) {
        Form.of(form).ifPresent(Form::claim);
    }
}
