package org.ctoportal.shell.security;

import java.time.Duration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.HstsConfig;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** The headers of every answer. */
@Component
class HeaderPolicy {

    static final ReferrerPolicy REFERRER = ReferrerPolicy.SAME_ORIGIN;
    static final String NOTHING_OF_THE_DEVICE =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=()";

    /** The district's other hosts are not the portal's to decide about. */
    static final HeaderWriter TRANSPORT =
            new HstsHeaderWriter(Duration.ofDays(365).toSeconds(), false);

    private final ContentPolicy contentPolicy;

    HeaderPolicy(ContentPolicy contentPolicy) {
        this.contentPolicy = contentPolicy;
    }

    void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(new EagerWriting());
        headers.frameOptions(FrameOptionsConfig::deny);
        headers.httpStrictTransportSecurity(HstsConfig::disable);
        headers.addHeaderWriter(TRANSPORT);
        headers.referrerPolicy(referrer -> referrer.policy(REFERRER));
        headers.permissionsPolicyHeader(permissions -> permissions.policy(NOTHING_OF_THE_DEVICE));
        headers.crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
        headers.crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
        headers.cacheControl(CacheControlConfig::disable);
        headers.addHeaderWriter(new CachePolicy());
        headers.addHeaderWriter(contentPolicy);
    }

    /**
     * Vaadin's pages are forwarded inside the server, and the response is closed before Spring Security would write its
     * headers: https://github.com/spring-projects/spring-security/issues/19457.
     */
    private static final class EagerWriting implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
