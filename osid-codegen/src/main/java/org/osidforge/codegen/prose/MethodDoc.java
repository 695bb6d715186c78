package org.osidforge.codegen.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osidforge.spec.model.ErrorCode;

/**
 * What is said about a method.
 *
 * @param summary first sentence
 * @param paragraphs what follows, one idea each
 * @param parameters text of each parameter by its name in Java, in order
 * @param returns text of the result, or the empty string
 * @param errors condition of each error as words that follow the exception, in order
 */
public record MethodDoc(
        String summary,
        List<String> paragraphs,
        Map<String, String> parameters,
        String returns,
        Map<ErrorCode, String> errors) {

    public MethodDoc {
        paragraphs = List.copyOf(paragraphs);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    /** What a role says about a method; what is left out is composed from the signature. */
    static final class Draft {
        private final String summary;
        private final List<String> paragraphs = new ArrayList<>();
        private final Map<String, String> parameters = new LinkedHashMap<>();
        private final Map<ErrorCode, String> errors = new LinkedHashMap<>();
        private final List<String> clauses = new ArrayList<>();
        private String returns = "";

        private Draft(String summary) {
            this.summary = summary;
        }

        /** A document of that first sentence. */
        static Draft of(String summary) {
            return new Draft(summary);
        }

        /** A further paragraph. */
        Draft also(String paragraph) {
            paragraphs.add(paragraph);
            return this;
        }

        /** The text of a parameter, by its name in the specification. */
        Draft parameter(String name, String text) {
            parameters.put(name, text);
            return this;
        }

        /** The text of the result. */
        Draft returns(String text) {
            returns = text;
            return this;
        }

        /** When an error occurs, as words that follow "if". */
        Draft error(ErrorCode code, String condition) {
            errors.put(code, condition);
            return this;
        }

        /** Clauses of the TCK that check the method: prefix, a dash, and numbers, such as {@code FORM-01}. */
        Draft clauses(String... ids) {
            clauses.addAll(List.of(ids));
            return this;
        }

        String summary() {
            return summary;
        }

        List<String> paragraphs() {
            return paragraphs;
        }

        Map<String, String> parameters() {
            return parameters;
        }

        Map<ErrorCode, String> errors() {
            return errors;
        }

        List<String> clauses() {
            return clauses;
        }

        String returns() {
            return returns;
        }
    }
}
