package org.huiyi.meeting.read.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

/// Printing, apart from what is printed.
class PressTest {
    private final Press press = new Press();

    @Test
    void chinese_is_printed_with_the_font_inside_and_can_be_read_out_again() {
        byte[] pdf = press.print(page("预算已说明，𬱖先生同意。Ärger & Öl"));
        assertThat(Sheets.faults(pdf)).isEmpty();
        assertThat(Sheets.text(pdf)).contains("预算已说明，𬱖先生同意。Ärger & Öl");
        assertThat(Sheets.fonts(pdf))
                .singleElement()
                .asString()
                .matches("[A-Z]{6}\\+NotoSansSC-Regular true");
        assertThat(Sheets.outputIntents(pdf)).singleElement().asString().contains("sRGB");
        assertThat(Sheets.metadata(pdf))
                .contains("<pdfaid:part>2</pdfaid:part>")
                .contains("<pdfaid:conformance>A</pdfaid:conformance>")
                .contains("纪要");
        assertThat(pdf.length).isLessThan(100_000);
    }

    @Test
    void what_the_font_does_not_know_is_shown_as_missing_and_breaks_nothing() {
        byte[] pdf = press.print(page("مرحبا 😀 ไทย \u0001\uD800 done"));
        assertThat(Sheets.faults(pdf)).isEmpty();
        assertThat(Sheets.text(pdf)).contains("〓").contains("done");
    }

    @Test
    void what_is_too_long_is_not_printed() {
        assertThatThrownBy(() -> press.print(page("长".repeat(Press.LONGEST))))
                .isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining("406");
    }

    @Test
    void several_at_once_are_printed_one_after_the_other() {
        List<CompletableFuture<byte[]>> prints =
                IntStream.range(0, 4)
                        .mapToObj(i ->
                                CompletableFuture.supplyAsync(() -> press.print(page("第" + i))))
                        .toList();
        for (int i = 0; i < 4; i++) {
            assertThat(Sheets.text(prints.get(i).join())).contains("第" + i);
        }
    }

    @Test
    void nothing_is_fetched_from_anywhere() {
        byte[] pdf =
                press.print(
                        page("x").replace("<p>", "<p><img alt=\"a\" src=\"file:///etc/passwd\"/>"));
        assertThat(Sheets.text(pdf)).contains("x").doesNotContain("root");
    }

    private static String page(String text) {
        return """
        <!DOCTYPE html>
        <html lang="zh-CN"><head><title>纪要</title><meta name="description" content="一"/>
        <style>body{font-family:"%s"}</style></head><body><h1>纪要</h1><p>%s</p></body></html>
        """
                .formatted(Press.FONT, Markup.text(text));
    }
}
