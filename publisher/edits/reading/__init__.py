"""An edited .docx -> Draft: what each paragraph says now, and what it was written as."""
