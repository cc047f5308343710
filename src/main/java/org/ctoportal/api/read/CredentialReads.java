package org.ctoportal.api.read;

import java.time.LocalDate;
import org.ctoportal.api.read.Asked.Page;
import org.ctoportal.credential.holding.HolderDirectoryService;
import org.ctoportal.credential.holding.HolderFilter;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.HoldingSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lines of the credential registry. */
@RestController
@PreAuthorize("hasAuthority('SCOPE_CREDENTIALS')")
class CredentialReads {

    private final HolderDirectoryService directory;

    CredentialReads(HolderDirectoryService directory) {
        this.directory = directory;
    }

    /**
     * @param type its code in the catalogue
     * @param verification how far it is known to be true
     * @param renewedBy the address of what took its place
     */
    record Line(
            long id,
            String href,
            String holder,
            @Nullable String email,
            String type,
            String title,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            String status,
            String verification,
            @Nullable String renewedBy) {

        static Line of(HoldingSummary holding) {
            var renewedBy = holding.renewedBy();
            return new Line(
                    holding.id().value(),
                    ApiAddress.of(ApiAddress.CREDENTIALS, holding.id().value()),
                    holding.holder().name(),
                    Words.orNull(holding.holder().email()),
                    holding.type(),
                    holding.title(),
                    Words.orNull(holding.number()),
                    holding.issuedOn(),
                    holding.expiresOn(),
                    Words.of(holding.status()),
                    Words.of(holding.level()),
                    renewedBy == null ? null : ApiAddress.of(ApiAddress.CREDENTIALS, renewedBy.value()));
        }
    }

    @GetMapping(ApiAddress.CREDENTIALS)
    Page<Line> list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        var asked = Asked.of(ApiAddress.CREDENTIALS, page, size);
        return asked.answer(directory.list(HolderFilter.ALL, asked.pageable()), Line::of);
    }

    @GetMapping(ApiAddress.CREDENTIALS + "/{holdingId}")
    Line get(@PathVariable long holdingId) {
        return Line.of(directory.get(new HoldingId(holdingId)));
    }
}
