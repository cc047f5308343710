package org.ctoportal.document.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Checks a PDF against PDF/UA-1, the standard of accessible PDF. */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** What is against the standard, in words; empty for a PDF that keeps it. */
    public static List<String> violations(byte[] pdf) throws Exception {
        var standard = PDFAFlavour.byFlavourId("ua1");
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                    .map(check -> check.getRuleId().getClause() + "-"
                            + check.getRuleId().getTestNumber() + " " + check.getMessage() + " "
                            + check.getLocation().getContext())
                    .toList();
        }
    }
}
