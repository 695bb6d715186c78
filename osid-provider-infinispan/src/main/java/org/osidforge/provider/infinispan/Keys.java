package org.osidforge.provider.infinispan;

import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.value.BasicId;

/**
 * The keys of entries: kind, sort and Id.
 *
 * <p>Equal Ids give equal keys and others never: authority and namespace are folded, and every part tells its length. Plain ASCII, since texts travel between nodes as UTF-8, which has no
 * place for half a surrogate pair.
 */
final class Keys {

    private static final char OBJECT = 'o';
    private static final char ALIAS = 'a';

    private Keys() {}

    /** Key of the object of that primary Id; also what a prepared transaction holds, be it object or alias. */
    static String object(Kind kind, BasicId id) {
        return key(kind, OBJECT, id);
    }

    /** Key of the alias that is that Id. */
    static String alias(Kind kind, BasicId id) {
        return key(kind, ALIAS, id);
    }

    /** What the keys of all objects of a kind begin with. */
    static String objects(Kind kind) {
        return prefix(kind, OBJECT);
    }

    private static String prefix(Kind kind, char sort) {
        return kind.qualifiedName() + '|' + sort + '|';
    }

    private static String key(Kind kind, char sort, BasicId id) {
        StringBuilder key = new StringBuilder(prefix(kind, sort));
        append(key, fold(id.getIdentifierNamespace()));
        append(key, fold(id.getAuthority()));
        append(key, id.getIdentifier());
        return key.toString();
    }

    private static void append(StringBuilder key, String part) {
        key.append(part.length()).append(':');
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c < ' ' || c > '~' || c == '\\') {
                key.append('\\').append(Integer.toHexString(0x10000 | c), 1, 5);
            } else {
                key.append(c);
            }
        }
    }

    private static String fold(String part) {
        StringBuilder folded = new StringBuilder(part);
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, Character.toLowerCase(Character.toUpperCase(folded.charAt(i))));
        }
        return folded.toString();
    }
}
