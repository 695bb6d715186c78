package org.osidforge.gateway.value;

import java.util.Map;
import java.util.TreeMap;
import org.osid.locale.DisplayText;
import org.osidforge.runtime.value.Text;
import tools.jackson.databind.JsonNode;

/** Texts: their words alone where they are English plain text; of an object the text is needed, and English plain text is what is not said. */
final class TextCodec extends NotedCodec {

    private static final Map<String, Object> DEFAULTS =
            Map.of("LanguageType", Text.ENGLISH, "ScriptType", Text.LATIN, "FormatType", Text.PLAIN);

    TextCodec() {
        super(DisplayText.class, "a text");
    }

    @Override
    Object read(JsonNode json, int depth) {
        if (json.isObject() && !json.has("Text")) {
            throw ValueException.of(ValueMessage.SORT, "a string").within("Text");
        }
        return super.read(json, depth);
    }

    @Override
    Object parse(String text) {
        return Text.of(text);
    }

    @Override
    String print(Object value) {
        DisplayText text = (DisplayText) value;
        boolean sayable = Text.ENGLISH.equals(text.getLanguageType())
                && Text.LATIN.equals(text.getScriptType())
                && Text.PLAIN.equals(text.getFormatType());
        return sayable ? text.getText() : null;
    }

    @Override
    Object unsaid(Object capsule) {
        Map<String, Object> members = new TreeMap<>(DEFAULTS);
        capsules().write(capsule, 0).properties().forEach(m -> members.put(m.getKey(), member(m)));
        return Text.of((DisplayText) capsules().make(members));
    }

    private static Object member(Map.Entry<String, JsonNode> member) {
        return (member.getKey().equals("Text") ? PlainCodec.STRING : PlainCodec.TYPE).read(member.getValue());
    }
}
