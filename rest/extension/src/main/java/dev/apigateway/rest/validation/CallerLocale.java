package dev.apigateway.rest.validation;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;

import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Has messages about what is invalid in the language that the caller asks for, as far as there are such messages. */
@Singleton
public class CallerLocale implements LocaleResolver {

    private static final Logger LOG = Logger.getLogger(CallerLocale.class);

    /** Null where nothing says which, so that others decide. */
    @Override
    public Locale resolve(LocaleResolverContext context) {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        String languages = request == null ? null : request.serverRequest().getRequestHeader("accept-language");
        if (languages == null || languages.isEmpty()) {
            return null;
        }
        try {
            List<Locale> matches = Locale.filter(Locale.LanguageRange.parse(languages), context.getSupportedLocales());
            return matches.isEmpty() ? null : matches.get(0);
        } catch (IllegalArgumentException e) {
            LOG.debugf(e, "The header Accept-Language names no languages: '%s'.", languages);
            return null;
        }
    }
}
