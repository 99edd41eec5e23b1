package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every encoding that reports come in is told from the bytes, or the file is set aside. */
class DecoderTest {
    static Stream<Arguments> reportsAndEncodings() {
        return ProjectFiles.corpus().stream()
                .flatMap(
                        path ->
                                Stream.of("UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE")
                                        .map(name -> Arguments.of(path, name)));
    }

    @ParameterizedTest
    @MethodSource("reportsAndEncodings")
    void findsTheEncoding(Path report, String encoding) throws IOException {
        String text = Files.readString(report);
        assertThat(Decoder.decode(text.getBytes(Charset.forName(encoding))).text()).isEqualTo(text);
    }

    @Test
    void dropsTheByteOrderMark() throws IOException {
        String text = Files.readString(ProjectFiles.report("003"));
        byte[] bytes = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        assertThat(Decoder.decode(bytes).text()).isEqualTo(text);
    }

    @Test
    void tellsBig5FromGb18030() throws IOException {
        Charset big5 = Charset.forName("Big5");
        String text = Files.readString(ProjectFiles.report("001"));
        StringBuilder fits = new StringBuilder();
        text.chars()
                .filter(c -> big5.newEncoder().canEncode((char) c))
                .forEach(c -> fits.append((char) c));
        Decoder.Decoded decoded = Decoder.decode(fits.toString().getBytes(big5));
        assertThat(decoded.text()).isEqualTo(fits.toString());
        assertThat(decoded.charset()).startsWith("Big5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aByteThatIsCutIsMarked(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        String text = Files.readString(ProjectFiles.report("000"));
        int heading = text.indexOf("一、");
        int at = text.substring(0, heading + 1).getBytes(charset).length - 1;
        byte[] bytes = text.getBytes(charset);
        byte[] cut = new byte[bytes.length - 1];
        System.arraycopy(bytes, 0, cut, 0, at);
        System.arraycopy(bytes, at + 1, cut, at, cut.length - at);
        Decoder.Decoded decoded = Decoder.decode(cut);
        assertThat(decoded.text()).isNotNull();
        assertThat(decoded.damaged()).isBetween(1, 3);
        int lost = text.length() - decoded.text().length();
        assertThat(lost).isBetween(-2, 2);
        assertThat(decoded.text()).startsWith(text.substring(0, heading - 40));
        assertThat(decoded.text()).endsWith(text.substring(heading + 60));
    }

    @Test
    void aTextThatBreaksOffWithinACharacterIsNone() throws IOException {
        byte[] bytes = Files.readAllBytes(ProjectFiles.report("000"));
        int end = 3000;
        while (bytes[end] >= 0 || (bytes[end] & 0x40) != 0) {
            end++;
        }
        assertThat(Decoder.decode(Arrays.copyOf(bytes, end)).text()).isNull();
    }

    @Test
    void bytesThatFitNoEncodingAreNotReplaced() throws IOException {
        byte[] bytes = Files.readAllBytes(ProjectFiles.report("000"));
        for (int i = 0; i < bytes.length; i += 50) {
            bytes[i] = (byte) 0xFF;
        }
        Decoder.Decoded decoded = Decoder.decode(bytes);
        assertThat(decoded.text()).isNull();
        assertThat(decoded.problem()).contains("另存为 UTF-8");
    }

    @Test
    void textThatWasSpoiltBeforeIsSetAside() throws IOException {
        String text = Files.readString(ProjectFiles.report("002"));
        String spoilt =
                new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(Decoder.decode(spoilt.getBytes(StandardCharsets.UTF_8)).problem())
                .contains("乱码");
    }
}
