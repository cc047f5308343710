package org.ctoportal.interview.search;

import java.time.Clock;
import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.records.Holds;
import org.ctoportal.shared.Sha256;
import org.ctoportal.shared.file.FileType;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents of candidates. What is taken is decided here, by the bytes that arrived. */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class CandidateFileService {

    /** A database takes one statement of 16 MB as it is delivered; a byte may need two there. */
    public static final int LARGEST = 5 * 1024 * 1024;

    public static final int MOST = 12;

    private final CandidateFileRepository files;
    private final SearchAccess access;
    private final Holds holds;
    private final CurrentUser currentUser;
    private final Clock clock;

    CandidateFileService(
            CandidateFileRepository files, SearchAccess access, Holds holds, CurrentUser currentUser, Clock clock) {
        this.files = files;
        this.access = access;
        this.holds = holds;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** In the order they came. */
    @Transactional(readOnly = true)
    public List<CandidateFileSummary> list(SearchId search, CandidateId candidate) {
        access.get(search, candidate);
        return files.findSummaries(candidate.value(), Limit.of(MOST));
    }

    /**
     * Keeps a document.
     *
     * @throws UnfitFileException when it is not taken
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public void add(SearchId search, CandidateId candidate, AddFile command) {
        var type = typeOf(command.content());
        access.hold(search, candidate);
        if (files.countByCandidateId(candidate.value()) >= MOST) {
            throw new UnfitFileException(UnfitFileException.Why.NUMBER);
        }
        if (files.existsByCandidateIdAndHash(candidate.value(), Sha256.of(command.content()))) {
            throw new UnfitFileException(UnfitFileException.Why.SAME);
        }
        files.save(new CandidateFile(candidate, command, type, currentUser.get().name(), clock.instant()));
    }

    private static FileType typeOf(byte[] content) {
        if (content.length == 0) {
            throw new UnfitFileException(UnfitFileException.Why.EMPTY);
        }
        if (content.length > LARGEST) {
            throw new UnfitFileException(UnfitFileException.Why.LARGE);
        }
        return FileType.of(content).orElseThrow(() -> new UnfitFileException(UnfitFileException.Why.TYPE));
    }

    @Transactional(readOnly = true)
    public KeptFile get(SearchId search, CandidateId candidate, CandidateFileId file) {
        return found(search, candidate, file).file();
    }

    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public void remove(SearchId search, CandidateId candidate, CandidateFileId file) {
        var found = found(search, candidate, file);
        holds.require(SearchService.RECORD_CLASS, search.value());
        files.delete(found);
    }

    private CandidateFile found(SearchId search, CandidateId candidate, CandidateFileId file) {
        access.get(search, candidate);
        return files.findByCandidateIdAndId(candidate.value(), file.value()).orElseThrow(SearchNotFoundException::new);
    }
}
