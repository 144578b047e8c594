/** Elements that end a line of text. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table td th tr ul'.split(' '),
)

/** Elements that nobody reads. */
export const UNSEEN: ReadonlySet<string> = new Set('script style noscript template head title meta link svg math iframe object embed canvas audio video select option input button textarea'.split(' '))

/** Parts of a page around its text, by element or by the part they say they play. */
export const AROUND =
  'nav, footer, aside, form, dialog, [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [aria-hidden=true]'

/** Parts of a page around its text, by whole words of their class or id, as English and Vietnamese sites name them. */
export const AROUND_WORDS =
  /^(?:menu|nav|navbar|navigation|breadcrumbs?|footer|masthead|topbar|sidebar|aside|related|relate|recommend(?:ed)?|comments?|binhluan|share|sharing|social|likes?|tags?|ads?|advert(?:isement)?|banner|popup|modal|cookies?|newsletter|subscribe|login|pagination|pager|print|toolbar|widget|lienquan|tinlienquan|tinkhac|xemthem|docthem|docnhieu|tinmoi|quangcao|dangnhap|timkiem|search)$/u

/** Where sites put the text of an article. */
export const TEXT_PLACES = '[itemprop=articleBody], article, main, [role=main]'
