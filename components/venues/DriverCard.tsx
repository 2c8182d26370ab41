import { CopyButton } from '#components/frame/CopyButton.tsx';
import type { City, Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venueWayText } from '#lib/i18n/text/venueWay.ts';

interface Props {
  locale: Locale;
  venue: Venue;
  city: City;
}

/**
 * A card to hold up to a taxi driver: the Chinese name as large as it goes. Its own link (`#driver`) makes it fill
 * the screen, by style alone, so it works without a script and without a network once the page is there.
 */
export function DriverCard({ locale, venue, city }: Props) {
  const text = venueWayText[locale];
  const province = city.province.zh === city.name.zh ? '' : city.province.zh;
  const place = `${province}${city.name.zh}${venue.district ?? ''}`;
  const long = venue.name.zh.length > 9;
  return (
    <div className="driver" id="driver">
      <div className="driver__card" lang="zh-CN">
        <p className="driver__ask">{text.driverAsk}</p>
        <p className={long ? 'driver__where driver__where--long' : 'driver__where'} id="driver-address">
          <span>{place}</span> <b>{venue.name.zh}</b>
        </p>
        <p className="driver__hint">{text.driverSearch}</p>
        <p className="driver__visitor" lang="en">
          {text.driverEnglish(venue.name.en, city.short.en)}
        </p>
      </div>
      <p className="driver__do">
        <a className="btn driver__grow" href="#driver">
          {text.driverGrow}
        </a>
        <a className="btn driver__shrink" href="#way">
          {text.driverShrink}
        </a>
        <CopyButton locale={locale} of="driver-address" label={text.copyAddress} />
      </p>
    </div>
  );
}
