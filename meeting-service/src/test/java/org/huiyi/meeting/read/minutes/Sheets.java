package org.huiyi.meeting.read.minutes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Looks into what was printed.
public final class Sheets {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Sheets() {}

    /// What an independent validator holds against it, as an archive's document and as an accessible one.
    public static List<String> faults(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> faults(pdf, flavour))
                .toList();
    }

    private static Stream<String> faults(byte[] pdf, PDFAFlavour flavour) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> flavour + " " + one.getRuleId().getClause() + one.getMessage());
        } catch (VeraPDFException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static String text(byte[] pdf) {
        return in(pdf, document -> new PDFTextStripper().getText(document));
    }

    public static String metadata(byte[] pdf) {
        return in(
                pdf,
                document ->
                        new String(
                                document.getDocumentCatalog().getMetadata().toByteArray(),
                                java.nio.charset.StandardCharsets.UTF_8));
    }

    public static List<String> outputIntents(byte[] pdf) {
        return in(
                pdf,
                document ->
                        document.getDocumentCatalog().getOutputIntents().stream()
                                .map(intent -> intent.getOutputConditionIdentifier())
                                .toList());
    }

    public static int count(byte[] pdf) {
        return in(pdf, PDDocument::getNumberOfPages);
    }

    /// Each font with whether all it takes to draw it is inside.
    public static List<String> fonts(byte[] pdf) {
        return in(
                pdf,
                document ->
                        StreamSupport.stream(document.getPages().spliterator(), false)
                                .flatMap(page -> fonts(page.getResources()))
                                .map(font -> font.getName() + " " + font.isEmbedded())
                                .distinct()
                                .toList());
    }

    private static Stream<PDFont> fonts(PDResources resources) {
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> font(resources, name));
    }

    private static PDFont font(PDResources resources, COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private interface Look<T> {
        T at(PDDocument document) throws IOException;
    }

    private static <T> T in(byte[] pdf, Look<T> look) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return look.at(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
