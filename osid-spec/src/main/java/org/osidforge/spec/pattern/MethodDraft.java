package org.osidforge.spec.pattern;

import java.util.ArrayList;
import java.util.List;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.ErrorSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.TypeRef;

/** A method while it is made; knows where it comes from. */
public final class MethodDraft {

    private final Origin origin;
    private final String name;
    private TypeRef returns = TypeRef.VOID;
    private final List<ParameterSpec> parameters = new ArrayList<>();
    private final List<ErrorSpec> errors = new ArrayList<>();
    private String compliance = "mandatory";
    private Role role = Role.NONE;
    private String subject = "";
    private boolean mayRepeat;

    MethodDraft(Origin origin, String name) {
        this.origin = origin;
        this.name = name;
    }

    MethodDraft returns(String type) {
        return returns(TypeRef.of(type));
    }

    MethodDraft returns(TypeRef type) {
        returns = type;
        return this;
    }

    MethodDraft takes(String type, String parameter) {
        return takes(TypeRef.of(type), parameter);
    }

    MethodDraft takes(TypeRef type, String parameter) {
        parameters.add(new ParameterSpec(type, parameter));
        return this;
    }

    MethodDraft fails(ErrorCode... codes) {
        for (ErrorCode code : codes) {
            fails(code, "");
        }
        return this;
    }

    MethodDraft fails(ErrorCode code, String condition) {
        errors.add(new ErrorSpec(code, condition));
        return this;
    }

    MethodDraft optional() {
        compliance = "optional";
        return this;
    }

    MethodDraft does(Role does) {
        return does(does, "");
    }

    MethodDraft does(Role does, String about) {
        role = does;
        subject = about;
        return this;
    }

    /** A person has written it besides what a pattern makes, and may mean to repeat an inherited method. */
    MethodDraft mayRepeatInherited() {
        mayRepeat = true;
        return this;
    }

    /** Whether it may say again what is inherited. */
    public boolean repeatsInherited() {
        return mayRepeat && role == Role.NONE;
    }

    /** Where it comes from. */
    public Origin origin() {
        return origin;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its parameters so far. */
    List<ParameterSpec> parameters() {
        return parameters;
    }

    Role role() {
        return role;
    }

    String subject() {
        return subject;
    }

    /** The finished method; errors in the order in which they were told. */
    public MethodSpec finish() {
        return new MethodSpec(name, returns, parameters, errors, compliance, role, subject);
    }
}
