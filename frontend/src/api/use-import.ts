import { useRoute } from "vue-router";
import { addressOf, postApi, readApi, type Api, type Parts, type Query } from "./client.ts";
import { ApiFailure, problemOf } from "./problem.ts";

/** How the columns of an export become records: what a preview and an import take, and a clerk keeps as a file. */
export type ImportMapping = Api["ImportMapping"];

/** A person as a source names them. */
export interface ImportedPerson {
  readonly name: string;
  readonly faction?: string;
}

/** The votes of a record, in as much detail as the source gives. */
export interface ImportedBallot {
  readonly factions: readonly {
    readonly faction: string;
    readonly for: number;
    readonly against: number;
    readonly notParticipating?: number;
    readonly absent?: number;
  }[];
  readonly members: readonly {
    readonly name: string;
    readonly vote: "for" | "against" | "not-participating" | "absent";
  }[];
  readonly stances: readonly {
    readonly faction: string;
    readonly side: "for" | "against" | "notParticipating" | "absent" | "divided";
  }[];
  readonly totals?: { readonly for: number; readonly against: number };
}

/** A record as it would be recorded. */
export interface ImportedRecord {
  readonly kind: string;
  readonly title: string;
  readonly number?: string;
  readonly date: string;
  readonly movers: readonly ImportedPerson[];
  readonly factions: readonly string[];
  readonly outcome?: string;
  readonly outcomeWord?: string;
  readonly ballot: ImportedBallot;
  readonly term?: string;
  readonly holder?: string;
}

/** A row of a preview. The description of the API leaves open what documents without fixed names hold. */
export type ImportRow = Api["ImportPreviewRow"] & { readonly made?: ImportedRecord };

/** What a mapping would make of a file. */
export type ImportPreview = Omit<Api["ImportPreview"], "rows" | "wrong"> & {
  readonly rows: readonly ImportRow[];
  readonly wrong: readonly ImportRow[];
};

/** A file as it looks, with how it could be read and was read before. */
export type ImportSurvey = Api["ImportSurvey"];

async function parsed<Body>(response: Response): Promise<Body> {
  if (!response.ok) throw new ApiFailure(await problemOf(response));
  return response.json().then((body: Body) => body);
}

/** Sends a file; `fetch` cannot tell how far it is. `share` is 0 to 1. */
const sendFile = (
  address: string,
  file: File,
  { share, signal }: { readonly share: (part: number) => void; readonly signal: AbortSignal },
): Promise<Api["ImportFile"]> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (): void => reject(new ApiFailure());
    request.upload.onprogress = ({ loaded, total }) => share(total > 0 ? loaded / total : 0);
    request.onerror = fail;
    request.onabort = fail;
    request.onload = () => {
      const answer = new Response(request.responseText, { status: request.status });
      resolve(parsed<Api["ImportFile"]>(answer));
    };
    signal.addEventListener("abort", () => request.abort());
    request.open("POST", address);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.send(file);
  });

/** All that is asked and sent to import somebody else's export, for the municipality in the address. */
export function useImports() {
  const route = useRoute();
  const of = (more: Parts = {}): Parts => ({ municipality: String(route.params["m"]), ...more });

  return {
    send: (
      file: File,
      follow: { readonly share: (part: number) => void; readonly signal: AbortSignal },
    ) => {
      const query = { name: file.name };
      const address = addressOf("/{municipality}/import-files", { parts: of(), query });
      return sendFile(address, file, follow);
    },
    survey: (id: string, query: Query, signal: AbortSignal): Promise<ImportSurvey> =>
      readApi("/{municipality}/import-files/{id}", { parts: of({ id }), query }, signal),
    preview: (id: string, content: Api["PreviewImportFileRequest"]): Promise<ImportPreview> =>
      postApi("/{municipality}/import-files/{id}/preview", { parts: of({ id }), content }),
    start: (content: Api["StartImportRequest"]) =>
      postApi("/{municipality}/import-jobs", { parts: of(), content }),
    job: (id: string, signal: AbortSignal) =>
      readApi("/{municipality}/import-jobs/{id}", { parts: of({ id }) }, signal),
    jobs: (signal: AbortSignal) => readApi("/{municipality}/import-jobs", { parts: of() }, signal),
    /** Where a browser finds all that an import did not record. */
    rejects: (id: string): string =>
      addressOf("/{municipality}/import-jobs/{id}/rejects", { parts: of({ id }) }),
    sources: async (signal: AbortSignal): Promise<readonly string[]> => {
      const parts = of();
      const { mappings } = await readApi("/{municipality}/import-mappings", { parts }, signal);
      return mappings.map(({ source }) => source);
    },
  };
}
