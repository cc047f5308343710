package org.ctoportal.compensation.cost;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.ctoportal.compensation.policy.PolicyFile;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cost models as files. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class CostFileService {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final CostModelService models;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;
    private final Clock clock;

    CostFileService(CostModelService models, DistrictProfileService districts, DocumentRenderer renderer, Clock clock) {
        this.models = models;
        this.districts = districts;
        this.renderer = renderer;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PolicyFile paper(PolicyId id, DocumentFormat format) {
        var profile = districts.profile();
        var today = LocalDate.ofInstant(clock.instant(), profile.timeZone());
        var document = CostPaper.of(models.get(id), new Masthead(profile.name(), today.format(DATE), ""));
        return new PolicyFile(
                format.fileName(document.title()),
                format.mediaType(),
                renderer.render(document, format, RenderOptions.plain()));
    }

    /** A table for every spreadsheet, of which nothing is computed there. */
    @Transactional(readOnly = true)
    public PolicyFile sheet(PolicyId id) {
        var details = models.get(id);
        var name = DocumentFormat.TEXT.fileName("Cost model " + details.policyTitle());
        return new PolicyFile(
                name.substring(0, name.lastIndexOf('.')) + ".csv", "text/csv;charset=UTF-8", CostSheet.of(details));
    }

    /** By the ending of its address; empty where there is no such form. */
    @Transactional(readOnly = true)
    public Optional<PolicyFile> file(PolicyId id, String form) {
        return form.equals("csv")
                ? Optional.of(sheet(id))
                : DocumentFormat.named(form).map(format -> paper(id, format));
    }
}
