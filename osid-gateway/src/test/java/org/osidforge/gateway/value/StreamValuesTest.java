package org.osidforge.gateway.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.osid.transport.DataInputStream;

/** Streams of bytes, which are given once. */
class StreamValuesTest {

    private static final ValueCodec STREAMS = ValueCodecs.of(DataInputStream.class);

    private static DataInputStream read(String text) {
        return (DataInputStream) STREAMS.read(Json.quoted("'" + text + "'"));
    }

    @Test
    void givesItsBytesOnce() throws Exception {
        DataInputStream stream = read("AQIDBA");
        byte[] bytes = new byte[3];
        assertThat(stream.available()).isEqualTo(4);
        assertThat(stream.skip(1)).isEqualTo(1);
        assertThat(stream.read(bytes, 2)).isEqualTo(2);
        assertThat(bytes).containsExactly(2, 3, 0);
        assertThat(stream.atEndOfStream()).isFalse();
        assertThat(stream.read(bytes, 9)).isEqualTo(1);
        assertThat(stream.atEndOfStream()).isTrue();
        assertThat(stream.read(bytes, 1)).isZero();
        assertThat(stream).isEqualTo(stream).isNotEqualTo(read("AQIDBA"));
        assertThat(stream).hasToString("bytes, 0 of them left");
    }

    @Test
    void isWrittenToItsEndAndClosed() {
        byte[] bytes = new byte[100_000];
        Arrays.fill(bytes, (byte) 7);
        String text = BytesCodec.text(bytes).stringValue();
        DataInputStream stream = read(text);
        assertThat(STREAMS.write(stream).stringValue()).isEqualTo(text);
        assertThat(stream.atEndOfStream()).isTrue();
    }

    @Test
    void isNotWrittenWithoutEnd() {
        boolean[] closed = {false};
        DataInputStream endless = new DataInputStream() {
            @Override
            public boolean atEndOfStream() {
                return false;
            }

            @Override
            public long available() {
                return 1;
            }

            @Override
            public long skip(long n) {
                return n;
            }

            @Override
            public long read(byte[] bytes, long n) {
                return n;
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThatThrownBy(() -> STREAMS.write(endless)).hasMessage("the value has no JSON form");
        assertThat(closed[0]).isTrue();
    }
}
