package org.osidforge.spec.descriptor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osidforge.spec.descriptor.Descriptor.ErrorEntry;
import org.osidforge.spec.descriptor.Descriptor.MethodEntry;
import org.osidforge.spec.descriptor.Descriptor.ParameterEntry;
import org.osidforge.spec.descriptor.Descriptor.TypeEntry;
import org.osidforge.spec.diagnostic.DidYouMean;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.diagnostic.SourceLocation;
import org.osidforge.spec.model.ErrorCode;

/** Reads {@code optional name(type name, type name): result ! ERROR ERROR (condition)}; events point into the string. */
final class SignatureParser {

    private static final Set<String> CODES =
            Arrays.stream(ErrorCode.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));

    private final Tree.Scalar source;
    private final String text;
    private final EventLog log;
    private int next;

    private SignatureParser(Tree.Scalar source, EventLog log) {
        this.source = source;
        this.text = source.text();
        this.log = log;
    }

    /** The method, or nothing where an event tells why. */
    static Optional<MethodEntry> parse(Tree tree, EventLog log) {
        if (!(tree instanceof Tree.Scalar scalar) || scalar.isNull()) {
            log.add(
                    Message.WRONG_TYPE,
                    tree.at(),
                    "a method",
                    "a signature such as \"getName(Id id): string ! NOT_FOUND\"");
            return Optional.empty();
        }
        try {
            return Optional.of(new SignatureParser(scalar, log).method());
        } catch (BadSignature bad) {
            log.add(Message.BAD_SIGNATURE, scalar.at(bad.index), bad.getMessage());
            return Optional.empty();
        }
    }

    private MethodEntry method() {
        Word name = name("a method name");
        boolean optional = name.text().equals("optional") && !peek('(');
        if (optional) {
            name = name("a method name");
        }
        methodName(name);
        expect('(');
        List<ParameterEntry> parameters = parameters();
        TypeEntry returns = new TypeEntry(name.with("void"), false);
        if (take(':')) {
            returns = type();
        }
        List<ErrorEntry> errors = take('!') ? errors() : List.of();
        if (next < text.length()) {
            throw new BadSignature("unexpected '" + text.charAt(next) + "'", next);
        }
        return new MethodEntry(name, optional, returns, parameters, errors);
    }

    private void methodName(Word name) {
        if (!NameRules.isMethod(name.text())) {
            log.add(Message.BAD_NAME, name.at(), name.text(), "a method name, such as getName");
        } else if (NameRules.isReserved(name.text())) {
            log.add(Message.RESERVED_WORD, name.at(), name.text(), "");
        }
    }

    private List<ParameterEntry> parameters() {
        List<ParameterEntry> parameters = new ArrayList<>();
        if (take(')')) {
            return parameters;
        }
        Set<String> seen = new TreeSet<>();
        do {
            TypeEntry type = type();
            Word name = name("a parameter name");
            if (!NameRules.isParameter(name.text())) {
                log.add(Message.BAD_NAME, name.at(), name.text(), "a parameter name, such as roomId");
            } else if (NameRules.isReserved(name.text())) {
                log.add(Message.RESERVED_WORD, name.at(), name.text(), "");
            } else if (!seen.add(name.text())) {
                log.add(Message.REPEATED, name.at(), name.text());
            }
            parameters.add(new ParameterEntry(type, name));
        } while (take(','));
        expect(')');
        return parameters;
    }

    private TypeEntry type() {
        skipSpace();
        int start = next;
        while (next < text.length() && (isNamePart(text.charAt(next)) || text.charAt(next) == '.')) {
            next++;
        }
        if (start == next) {
            throw new BadSignature("a type is expected", start);
        }
        Word name = new Word(text.substring(start, next), place(start));
        boolean array = text.startsWith("[]", next);
        next += array ? 2 : 0;
        return new TypeEntry(name, array);
    }

    private List<ErrorEntry> errors() {
        List<ErrorEntry> errors = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        skipSpace();
        if (next == text.length()) {
            throw new BadSignature("an error is expected after '!'", next);
        }
        while (next < text.length()) {
            Word code = name("an error");
            String condition = take('(') ? condition() : "";
            if (!CODES.contains(code.text())) {
                log.add(Message.BAD_ERROR_CODE, code.at(), code.text(), DidYouMean.suffix(code.text(), CODES));
            } else if (!seen.add(code.text())) {
                log.add(Message.REPEATED, code.at(), code.text());
            } else {
                errors.add(new ErrorEntry(ErrorCode.valueOf(code.text()), condition));
            }
            skipSpace();
        }
        return errors;
    }

    private String condition() {
        int start = next;
        int open = 1;
        for (; next < text.length(); next++) {
            open += text.charAt(next) == '(' ? 1 : text.charAt(next) == ')' ? -1 : 0;
            if (open == 0) {
                return text.substring(start, next++).strip();
            }
        }
        throw new BadSignature("the parenthesis is not closed", start - 1);
    }

    private Word name(String what) {
        skipSpace();
        int start = next;
        while (next < text.length() && isNamePart(text.charAt(next))) {
            next++;
        }
        if (start == next) {
            throw new BadSignature(what + " is expected", start);
        }
        return new Word(text.substring(start, next), place(start));
    }

    private void expect(char c) {
        if (!take(c)) {
            throw new BadSignature("'" + c + "' is expected", next);
        }
    }

    private boolean take(char c) {
        boolean found = peek(c);
        next += found ? 1 : 0;
        return found;
    }

    private boolean peek(char c) {
        skipSpace();
        return next < text.length() && text.charAt(next) == c;
    }

    private void skipSpace() {
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
    }

    private static boolean isNamePart(char c) {
        return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
    }

    private SourceLocation place(int index) {
        return source.at(index);
    }

    /** Leaves the signature at its first problem. */
    private static final class BadSignature extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int index;

        BadSignature(String message, int index) {
            super(message, null, false, false);
            this.index = index;
        }
    }
}
