package org.osidforge.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.osidforge.runtime.value.Foreign.ForeignId;
import org.osidforge.runtime.value.Foreign.ForeignType;

/** What holds for all Ids and Types; jqwik prints the seed of a run that fails. */
class IdProperties {

    /** Any text that is no half of a surrogate pair, rich in the characters that the text form uses itself. */
    @Provide
    Arbitrary<String> parts() {
        Arbitrary<String> plain = Arbitraries.strings().alpha().numeric().ofMaxLength(12);
        Arbitrary<String> marks =
                Arbitraries.strings().withChars(":@%/ +&=é日ßİK~.-_").ofMaxLength(8);
        Arbitrary<String> wide = Arbitraries.integers()
                .between(0x1F300, 0x1F5FF)
                .map(Character::toString)
                .list()
                .ofMaxSize(3)
                .map(list -> String.join("", list));
        return Combinators.combine(plain, marks, wide).as((a, b, c) -> a + b + c);
    }

    @Property
    void textFormComesBack(
            @ForAll("parts") String namespace, @ForAll("parts") String identifier, @ForAll("parts") String authority) {
        BasicId id = BasicId.of(namespace, identifier, authority);
        BasicId back = BasicId.parse(id.toString());
        assertThat(back).isEqualTo(id).hasSameHashCodeAs(id);
        assertThat(back.getIdentifierNamespace()).isEqualTo(namespace);
        assertThat(back.getIdentifier()).isEqualTo(identifier);
        assertThat(back.getAuthority()).isEqualTo(authority);
        assertThat(BasicType.parse(id.toString()).toString()).isEqualTo(id.toString());
    }

    @Property
    void textFormHasOneColonAndOneAt(
            @ForAll("parts") String namespace, @ForAll("parts") String identifier, @ForAll("parts") String authority) {
        String text = BasicId.of(namespace, identifier, authority).toString();
        assertThat(text).matches("[A-Za-z0-9._~/%-]*:[A-Za-z0-9._~/%-]*@[A-Za-z0-9._~/%-]*");
    }

    @Property
    void onlyTheIdentifierIsCaseSensitive(
            @ForAll("parts") String namespace, @ForAll("parts") String identifier, @ForAll("parts") String authority) {
        BasicId id = BasicId.of(namespace, identifier, authority);
        String otherNamespace = swapCase(namespace);
        String otherAuthority = swapCase(authority);
        boolean same = namespace.equalsIgnoreCase(otherNamespace) && authority.equalsIgnoreCase(otherAuthority);
        BasicId other = BasicId.of(otherNamespace, identifier, otherAuthority);
        assertThat(other.equals(id)).isEqualTo(same);
        assertThat(other.key().equals(id.key())).isEqualTo(same);
        if (same) {
            assertThat(other).hasSameHashCodeAs(id);
        }
        if (!swapCase(identifier).equals(identifier)) {
            assertThat(BasicId.of(namespace, swapCase(identifier), authority)).isNotEqualTo(id);
            assertThat(BasicId.of(namespace, swapCase(identifier), authority).key())
                    .isNotEqualTo(id.key());
        }
    }

    private static String swapCase(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT))
                ? text.toLowerCase(Locale.ROOT)
                : text.toUpperCase(Locale.ROOT);
    }

    @Property
    void equalToOneOfOtherOrigin(
            @ForAll("parts") String namespace, @ForAll("parts") String identifier, @ForAll("parts") String authority) {
        ForeignId foreign = new ForeignId(namespace, identifier, authority);
        BasicId ours = BasicId.of(foreign);
        assertThat(ours.equals(foreign)).isTrue();
        assertThat(ours.compareTo(foreign)).isZero();
        assertThat(ours).hasSameHashCodeAs(BasicId.of(namespace, identifier, authority));
        ForeignType type = new ForeignType(namespace, identifier, authority, "a name");
        assertThat(BasicType.of(type).equals(type)).isTrue();
        assertThat(BasicType.of(type)).isEqualTo(BasicType.of(namespace, identifier, authority));
    }

    @Property
    void orderAgreesWithEquality(
            @ForAll("parts") String a, @ForAll("parts") String b, @ForAll @IntRange(max = 2) int which) {
        BasicId first = BasicId.of(which == 0 ? a : "n", which == 1 ? a : "i", which == 2 ? a : "x");
        BasicId second = BasicId.of(which == 0 ? b : "n", which == 1 ? b : "i", which == 2 ? b : "x");
        assertThat(first.compareTo(second) == 0).isEqualTo(first.equals(second));
        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(-Integer.signum(second.compareTo(first)));
    }

    @Property
    void mintedIsEqualToItsText(@ForAll("parts") String prefix, @ForAll @LongRange(min = 1) long number) {
        IdMint mint = IdMint.of("room.Campus", "example.org", prefix);
        BasicId minted = mint.numbered(number);
        BasicId read = BasicId.of("ROOM.campus", prefix + number, "Example.ORG");
        assertThat(minted).hasSameHashCodeAs(read).isEqualTo(read);
        assertThat(read).isEqualTo(minted);
        assertThat(minted.getIdentifier()).isEqualTo(prefix + number);
    }

    @Property
    void equalIdsHaveOneNumber(
            @ForAll("parts") String prefix,
            @ForAll("parts") String other,
            @ForAll @LongRange(min = 1) long number,
            @ForAll @LongRange(max = 200) long small) {
        BasicId pattern = IdMint.of("room.Campus", "example.org", prefix).next();
        BasicId minted = IdMint.of("room.Campus", "example.org", prefix).numbered(number);
        BasicId read = BasicId.of("ROOM.campus", prefix + number, "Example.ORG");
        assertThat(minted.numberAlike(pattern)).isEqualTo(number < 1_000_000_000_000_000_000L ? number : -1);
        assertThat(read.numberAlike(pattern)).isEqualTo(minted.numberAlike(pattern));
        assertThat(read.isNumbered()).isFalse();
        assertThat(BasicId.of("room.Floor", prefix + number, "example.org").numberAlike(pattern))
                .isNegative();

        BasicId stranger = IdMint.of("room.Campus", "example.org", other).numbered(small);
        BasicId same = BasicId.of("room.Campus", other + small, "example.org");
        assertThat(same.numberAlike(pattern)).isEqualTo(stranger.numberAlike(pattern));
        if (stranger.numberAlike(pattern) >= 0) {
            assertThat(prefix + stranger.numberAlike(pattern)).isEqualTo(other + small);
        }
    }

    @Property(tries = 50)
    void survivesSerialization(@ForAll("parts") String identifier) throws Exception {
        BasicId id = BasicId.of("room.Campus", identifier, "example.org");
        assertThat(copy(id)).isEqualTo(id);
        BasicId minted = IdMint.of("room.Campus", "example.org").next();
        assertThat(copy(minted)).isEqualTo(minted);
        BasicType type = BasicType.of("genera", identifier, "example.org");
        assertThat(copy(type)).isEqualTo(type);
        Text text = Text.of(identifier);
        assertThat(copy(text)).isEqualTo(text);
    }

    private static Object copy(Object value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
