package org.osidforge.runtime.value;

import org.osid.id.Id;
import org.osid.locale.DisplayText;
import org.osid.type.Type;

/** Values of another implementation, with hash codes of their own. */
final class Foreign {

    private Foreign() {}

    record ForeignId(String namespace, String identifier, String authority) implements Id {
        @Override
        public String getAuthority() {
            return authority;
        }

        @Override
        public String getIdentifierNamespace() {
            return namespace;
        }

        @Override
        public String getIdentifier() {
            return identifier;
        }

        @Override
        public int compareTo(Id other) {
            return -BasicId.of(other).compareTo(this);
        }
    }

    record ForeignType(String namespace, String identifier, String authority, String name) implements Type {
        @Override
        public DisplayText getDisplayName() {
            return name == null ? null : Text.of(name);
        }

        @Override
        public DisplayText getDisplayLabel() {
            return getDisplayName();
        }

        @Override
        public DisplayText getDescription() {
            return getDisplayName();
        }

        @Override
        public DisplayText getDomain() {
            return getDisplayName();
        }

        @Override
        public String getAuthority() {
            return authority;
        }

        @Override
        public String getIdentifierNamespace() {
            return namespace;
        }

        @Override
        public String getIdentifier() {
            return identifier;
        }

        @Override
        public int compareTo(Type other) {
            return -BasicType.of(other).compareTo(this);
        }
    }

    record ForeignText(String getText, Type getLanguageType, Type getScriptType, Type getFormatType)
            implements DisplayText {
        @Override
        public int compareTo(DisplayText other) {
            return -Text.of(other).compareTo(this);
        }
    }
}
