package org.ctoportal.jobdescription.posting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.HexFormat;
import org.ctoportal.branding.DistrictLetterheads;
import org.ctoportal.document.Letterhead;
import org.ctoportal.document.Letterhead.Logo;
import org.ctoportal.jobdescription.posting.PublicPostingService;
import org.ctoportal.shared.Sha256;
import org.ctoportal.shared.page.OpenAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The color and the logo of a district for its public pages, in a style sheet of its own: a page that was made once keeps its
 * address, and shows what the district chooses later.
 */
@Controller
class LookFiles {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final String CSS = "text/css;charset=UTF-8";
    private static final String PNG = "image/png";
    private static final int MARK_LENGTH = 12;

    /** In the unit of the page, as high as a line and a half, and no wider than a third of a phone. */
    private static final BigDecimal HIGHEST = new BigDecimal("2.5");

    private static final BigDecimal WIDEST = new BigDecimal("8");

    private final PublicPostingService postings;
    private final DistrictLetterheads letterheads;

    LookFiles(PublicPostingService postings, DistrictLetterheads letterheads) {
        this.postings = postings;
        this.letterheads = letterheads;
    }

    @GetMapping("/jobs/{slug}/look.css")
    void look(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var district = postings.district(slug);
        if (district.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        OpenAnswer.of(styles(letterheads.of(district.get())), CSS).send(request, response, FRESH);
    }

    @GetMapping("/jobs/{slug}/logo.png")
    void logo(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var logo = postings.district(slug).map(letterheads::of).map(Letterhead::logo);
        if (logo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        OpenAnswer.of(logo.get().png(), PNG).send(request, response, FRESH);
    }

    /** Empty for a district that chose nothing: its pages look as the portal's. */
    private static String styles(Letterhead head) {
        if (head.equals(Letterhead.PLAIN)) {
            return "";
        }
        var line = ".jobs-brand { border-block-end: 3px solid %s; }%n".formatted(head.color());
        var logo = head.logo();
        return logo == null ? line : line + picture(logo);
    }

    /** On white also in the dark: a logo is drawn for paper. */
    private static String picture(Logo logo) {
        var mark = HexFormat.of().formatHex(Sha256.of(logo.png())).substring(0, MARK_LENGTH);
        var width = HIGHEST.multiply(BigDecimal.valueOf(logo.width()))
                .divide(BigDecimal.valueOf(logo.height()), 2, RoundingMode.HALF_EVEN)
                .min(WIDEST);
        return """
                .jobs-brand { align-items: center; }
                .jobs-brand > p { align-items: center; display: flex; gap: 0.75rem; }
                .jobs-brand > p::before {
                  background: #fff url("logo.png?%s") center / contain no-repeat;
                  border-radius: 3px;
                  content: "";
                  flex: none;
                  height: %srem;
                  width: %srem;
                }
                """.formatted(mark, HIGHEST, width);
    }
}
