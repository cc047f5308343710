package org.ctoportal.jobdescription.posting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Every question names a district or is for all of them; there is no filter of districts behind it. */
interface PostedPageRepository extends JpaRepository<PostedPage, Long> {

    String OPEN = " p.ending is null and p.opensAt <= :now and (p.closesAt is null or p.closesAt > :now)";
    String MARK =
            "select new org.ctoportal.jobdescription.posting.PostedMark(p.id, p.version, s.slug, p.number, p.title,"
                    + " p.opensAt, p.closesAt, p.ending, p.changedAt) from PostedPage p join JobSite s"
                    + " on s.districtId = p.districtId where";

    Optional<PostedPage> findByDistrictIdAndNumber(long districtId, String number);

    /** The name in addresses of the district whose posting has a page; nothing where there is none or it is gone. */
    @Query("select s.slug from PostedPage p join JobSite s on s.districtId = p.districtId where p.districtId ="
            + " :districtId and p.number = :number and (p.ending is null or p.ending <>"
            + " org.ctoportal.jobdescription.posting.Ending.WITHDRAWN)")
    Optional<String> findSlugOfPage(long districtId, String number);

    @Query(MARK + " s.slug = :slug and p.number = :number")
    Optional<PostedMark> findMark(String slug, String number);

    @Query(MARK + " s.slug = :slug and" + OPEN + " order by p.opensAt desc, p.id desc")
    List<PostedMark> findOpen(String slug, Instant now, Limit limit);

    /** When the list of a district last became another one, by hand or by the clock; nothing where none publishes. */
    @Query("select max(greatest(p.changedAt, case when p.opensAt <= :now then p.opensAt else p.changedAt end,"
            + " case when p.ending is null and p.closesAt <= :now then p.closesAt else p.changedAt end))"
            + " from PostedPage p join JobSite s on s.districtId = p.districtId where s.slug = :slug")
    Optional<Instant> findLastChange(String slug, Instant now);

    @Query(MARK + OPEN + " order by p.id")
    List<PostedMark> findAllOpen(Instant now, Limit limit);
}
