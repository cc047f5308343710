package org.ctoportal.api.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctoportal.api.read.Asked.Page;
import org.ctoportal.jobdescription.posting.NotApprovedException;
import org.ctoportal.jobdescription.posting.PostingDetails;
import org.ctoportal.jobdescription.posting.PostingId;
import org.ctoportal.jobdescription.posting.PostingService;
import org.ctoportal.jobdescription.posting.PostingSummary;
import org.ctoportal.jobdescription.posting.page.PostingPage;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Postings as their keepers see them. */
@RestController
@PreAuthorize("hasAuthority('SCOPE_POSTINGS')")
class PostingReads {

    private final PostingService postings;

    PostingReads(PostingService postings) {
        this.postings = postings;
    }

    record Line(
            long id,
            String href,
            String number,
            String title,
            String state,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            Instant changedAt) {

        static Line of(PostingSummary posting) {
            return new Line(
                    posting.id().value(),
                    ApiAddress.of(ApiAddress.POSTINGS, posting.id().value()),
                    posting.number(),
                    posting.title(),
                    Words.of(posting.state()),
                    posting.opensAt(),
                    posting.closesAt(),
                    posting.changedAt());
        }
    }

    /**
     * @param unpublishedChanges whether its page says something else than it does here
     * @param jobDescription the address of what it is of
     * @param revision of that; none while none is approved
     * @param publicPage its path; none while it has none
     * @param pay none while no range is shown
     * @param parts its text; none while no job description is approved
     */
    record Whole(
            long id,
            String href,
            String number,
            String title,
            String state,
            Instant changedAt,
            boolean unpublishedChanges,
            String jobDescription,
            @Nullable Integer revision,
            @Nullable String publicPage,
            @Nullable LocalDate opensOn,
            String closing,
            @Nullable LocalDate closesOn,
            String audience,
            int openings,
            String employment,
            @Nullable PayRange pay,
            Workplace place,
            @Nullable String applyLink,
            List<TextPart> parts) {}

    record PayRange(String lowest, String highest, String currency) {}

    record Workplace(String street, String city, String state, String postalCode, String workplace) {}

    record TextPart(String code, String title, List<TextPiece> pieces) {}

    record TextPiece(String kind, List<String> texts) {}

    @GetMapping(ApiAddress.POSTINGS)
    Page<Line> list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        var asked = Asked.of(ApiAddress.POSTINGS, page, size);
        return asked.answer(postings.list(asked.pageable()), Line::of);
    }

    @GetMapping(ApiAddress.POSTINGS + "/{postingId}")
    Whole get(@PathVariable long postingId) {
        var id = new PostingId(postingId);
        return whole(postings.get(id), words(id));
    }

    private Optional<PostingPage> words(PostingId id) {
        try {
            return Optional.of(postings.preview(id));
        } catch (NotApprovedException e) {
            return Optional.empty();
        }
    }

    private static Whole whole(PostingDetails posting, Optional<PostingPage> words) {
        var terms = posting.terms();
        var place = terms.place();
        return new Whole(
                posting.id().value(),
                ApiAddress.of(ApiAddress.POSTINGS, posting.id().value()),
                posting.number(),
                posting.title(),
                Words.of(posting.state()),
                posting.changedAt(),
                posting.hasUnpublishedChanges(),
                ApiAddress.of(ApiAddress.JOB_DESCRIPTIONS, posting.document().value()),
                posting.revision() == 0 ? null : posting.revision(),
                Words.orNull(posting.path()),
                terms.opensOn(),
                Words.of(terms.closing()),
                terms.closesOn(),
                Words.of(terms.audience()),
                terms.openings(),
                Words.of(terms.employment()),
                words.map(PostingPage::pay)
                        .map(pay -> new PayRange(
                                pay.lowest().toPlainString(), pay.highest().toPlainString(), "USD"))
                        .orElse(null),
                new Workplace(
                        place.street(), place.city(), place.state(), place.postalCode(), Words.of(place.workplace())),
                Words.orNull(terms.applyLink()),
                words.map(PostingReads::parts).orElse(List.of()));
    }

    private static List<TextPart> parts(PostingPage page) {
        return page.parts().stream()
                .map(part -> new TextPart(
                        part.code(),
                        part.title(),
                        part.pieces().stream()
                                .map(piece -> new TextPiece(Words.of(piece.kind()), piece.texts()))
                                .toList()))
                .toList();
    }
}
