package org.ctoportal.framework.edition;

import java.util.Optional;
import org.ctoportal.district.CurrentDistrict;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.exchange.caseformat.CaseIds;
import org.ctoportal.framework.exchange.caseformat.CaseOptions;
import org.ctoportal.framework.exchange.caseformat.CaseVersion;
import org.ctoportal.framework.exchange.incoming.OwnWording;
import org.ctoportal.framework.store.PackShelf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published packs as files. Words of others that a licence binds to the district stay behind. */
@Service
@PreAuthorize("isAuthenticated()")
public class PackExportService {

    private final PackShelf shelf;
    private final CurrentDistrict currentDistrict;
    private final String baseUrl;

    PackExportService(PackShelf shelf, CurrentDistrict currentDistrict, @Value("${portal.base-url}") String baseUrl) {
        this.shelf = shelf;
        this.currentDistrict = currentDistrict;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** The version of that {@link PackLine#reference()} as a file; nothing where the district sees none, or the format cannot hold it. */
    @Transactional(readOnly = true)
    public Optional<PackExport> export(String packCode, String reference, PackFormat format) {
        return shelf.versions(packCode, currentDistrict.id()).stream()
                .filter(line -> line.reference().equals(reference) && format.holds(line.kind()))
                .findFirst()
                .map(line -> export(line, format));
    }

    private PackExport export(PackLine line, PackFormat format) {
        var pack = shelf.original(line.id());
        var own = OwnWording.of(pack.data());
        var options = new CaseOptions(
                baseUrl,
                pack.header().name(),
                line.publishedAt(),
                format == PackFormat.CASE_1_0 ? CaseVersion.V1_0 : CaseVersion.V1_1,
                CaseIds.owner(shelf.version(line.id()).owner()));
        return new PackExport(
                line.code() + " " + line.version() + "." + format.extension(),
                format.mediaType(),
                format.write(line.kind(), own.data(), options),
                own.withheld());
    }
}
