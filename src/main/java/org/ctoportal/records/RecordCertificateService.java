package org.ctoportal.records;

import java.util.List;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates of what was destroyed: they are never destroyed themselves. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_RECORDS)
public class RecordCertificateService {

    private final RecordCertificateRepository certificates;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;

    RecordCertificateService(
            RecordCertificateRepository certificates, DistrictProfileService districts, DocumentRenderer renderer) {
        this.certificates = certificates;
        this.districts = districts;
        this.renderer = renderer;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<CertificateDetails> list(Pageable page) {
        return certificates.findAllByOrderBySerialNumberDesc(page).stream()
                .map(RecordCertificate::details)
                .toList();
    }

    @Transactional(readOnly = true)
    public CertificateFile export(long id, DocumentFormat format) {
        var certificate =
                certificates.findById(id).map(RecordCertificate::details).orElseThrow(RecordNotFoundException::new);
        var paper = new CertificatePaper(certificate, districts.profile());
        return new CertificateFile(
                format.fileName(paper.title()),
                format.mediaType(),
                renderer.render(paper.document(), format, RenderOptions.plain().compactly()));
    }
}
