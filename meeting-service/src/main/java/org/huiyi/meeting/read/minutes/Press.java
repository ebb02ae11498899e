package org.huiyi.meeting.read.minutes;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.huiyi.rest.problem.TooManyRequestsException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// Prints pages as PDF/A-2a: tagged, with the fonts, the colours and the texts inside, so that they can be
/// read when nothing of today is left. Whatever the font does not know is printed as 〓.
///
/// Printing is the one thing here that takes a lot of memory: one page is printed at a time, the others
/// wait a while and are then sent away, and what is too long is not printed at all.
public final class Press {
    /// The font pages have to ask for.
    static final String FONT = "Noto Sans SC";

    /// In characters of a page; some hundred sheets.
    static final int LONGEST = 200_000;

    private static final String FONT_FILE = "/fonts/NotoSansSC-Regular.ttf";
    private static final int REGULAR = 400;
    private static final String UNPRINTABLE = "\u3013";
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore free = new Semaphore(1, true);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final Path font;

    /// The font is read from a file, a part at a time: in memory it would weigh more than the pages.
    public Press() {
        try (InputStream packed = Press.class.getResourceAsStream(FONT_FILE)) {
            Path desk = Files.createTempDirectory("huiyi-press");
            font = desk.resolve("font.ttf");
            Files.copy(Objects.requireNonNull(packed, FONT_FILE), font);
            desk.toFile().deleteOnExit();
            font.toFile().deleteOnExit();
            // Where a list of this machine's fonts would be kept, instead of in its owner's home.
            System.setProperty("pdfbox.fontcache", desk.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        XRLog.setLoggingEnabled(false);
    }

    /// @param page HTML that is XML too
    byte[] print(String page) {
        if (page.length() > LONGEST) {
            throw new ResponseStatusException(HttpStatus.NOT_ACCEPTABLE);
        }
        takeTurn();
        try {
            return pdf(page);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            free.release();
        }
    }

    private void takeTurn() {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManyRequestsException(PATIENCE_SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private byte[] pdf(String page) throws IOException {
        var printed = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .useFont(font.toFile(), FONT, REGULAR, FontStyle.NORMAL, true)
                .useReplacementText(UNPRINTABLE)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("huiyi")
                .withHtmlContent(page, null)
                .toStream(printed)
                .run();
        return printed.toByteArray();
    }
}
