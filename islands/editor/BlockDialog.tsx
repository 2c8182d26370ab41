import { useState } from 'react';
import type { BlockKit } from '#lib/editor/editorKit.ts';
import { editorText } from '#lib/editor/editorText.ts';
import { fieldName } from '#lib/editor/tagLabel.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { BlockField } from './BlockField.tsx';
import type { Choices } from './choices.ts';
import { Dialog } from './Dialog.tsx';

/** What a block is to become. `child` is the first block inside a new one that holds only such. */
export interface BlockValues {
  own: Record<string, string>;
  child: Record<string, string>;
}

interface Props {
  locale: Locale;
  block: BlockKit;
  /** The block that a new one of this kind begins with. */
  child?: BlockKit | undefined;
  choices: Choices;
  /** The values of a block that is there; without them, it is a new one. */
  values?: Record<string, string> | undefined;
  done: (values: BlockValues) => void;
  /** Takes the block away, with or without what is inside. */
  remove?: ((withWords: boolean) => void) | undefined;
  close: () => void;
}

/** The form of one block, made from its spec. */
export function BlockDialog({ locale, block, child, choices, values, done, remove, close }: Props) {
  const text = editorText[locale];
  const [own, setOwn] = useState(values ?? {});
  const [first, setFirst] = useState<Record<string, string>>({});
  const name = fieldName(block.name, locale);
  return (
    <Dialog title={values ? text.edit(name) : text.insertOne(name)} close={close}>
      <p className="small">{block.what[locale]}</p>
      <form
        className="edit-form"
        onSubmit={(event) => {
          event.preventDefault();
          done({ own, child: first });
        }}
      >
        {block.fields.map((field) => (
          <BlockField
            key={field.name}
            field={field}
            locale={locale}
            choices={choices}
            value={own[field.name] ?? ''}
            onValue={(value) => setOwn({ ...own, [field.name]: value })}
          />
        ))}
        {child && !values ? (
          <fieldset>
            <legend>{text.first(fieldName(child.name, locale))}</legend>
            {child.fields.map((field) => (
              <BlockField
                key={field.name}
                field={field}
                locale={locale}
                choices={choices}
                value={first[field.name] ?? ''}
                onValue={(value) => setFirst({ ...first, [field.name]: value })}
              />
            ))}
          </fieldset>
        ) : null}
        <p className="edit-buttons">
          <button type="submit" className="edit-main">
            {text.done}
          </button>
          <button type="button" onClick={close}>
            {text.cancel}
          </button>
          {remove ? (
            <>
              <button type="button" onClick={() => remove(true)}>
                {text.removeAll}
              </button>
              {block.holds === 'none' ? null : (
                <button type="button" onClick={() => remove(false)}>
                  {text.removeTag}
                </button>
              )}
            </>
          ) : null}
        </p>
      </form>
    </Dialog>
  );
}
